package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.LinearModel;

/// Stretches and shifts the scores of a model of yes and no, until its probabilities are those that were seen (Platt's
/// scaling).
final class Scale {
    private static final int STEPS = 100;
    private static final double DAMPING = 1e-6;

    private final List<Double> scores = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private double stretch = 1;
    private double shift;

    /// Adds the score of a decision that the model has not seen, and its right answer.
    void add(double score, boolean yes) {
        scores.add(score);
        answers.add(yes);
    }

    /// The model with its weights fitted to all that was added.
    LinearModel fitted(LinearModel model) {
        for (int step = 0; step < STEPS; step++) {
            improve();
        }
        int yes = model.labels().indexOf(LinearModel.YES);
        Map<Integer, float[]> weights = new HashMap<>();
        model.rows().forEach((hash, row) -> {
            float[] scaled = new float[row.length];
            for (int label = 0; label < row.length; label++) {
                double sign = label == yes ? 1 : -1;
                scaled[label] = (float) (stretch * row[label] + (hash == 0 ? sign * shift : 0));
            }
            weights.put(hash, scaled);
        });
        return LinearModel.of(model.version(), model.labels(), weights);
    }

    /// A step of Newton's towards the likeliest stretch and shift.
    private void improve() {
        double slopeStretch = 0;
        double slopeShift = 0;
        double bendStretch = DAMPING;
        double bendShift = DAMPING;
        double bendBoth = 0;
        for (int i = 0; i < scores.size(); i++) {
            double score = scores.get(i);
            double probability = 1 / (1 + Math.exp(-stretch * score - shift));
            double off = probability - (answers.get(i) ? 1 : 0);
            double bend = probability * (1 - probability);
            slopeStretch += off * score;
            slopeShift += off;
            bendStretch += bend * score * score;
            bendShift += bend;
            bendBoth += bend * score;
        }
        double determinant = bendStretch * bendShift - bendBoth * bendBoth;
        if (determinant > 0) {
            stretch -= (bendShift * slopeStretch - bendBoth * slopeShift) / determinant;
            shift -= (bendStretch * slopeShift - bendBoth * slopeStretch) / determinant;
        }
    }
}
