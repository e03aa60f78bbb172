package org.isnad.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;

/// Decisions with their right answers, from which a linear model is trained. The same decisions in the same
/// order give the same model.
final class Lesson {
    private static final long SEED = 20260101;
    private static final double NEGLIGIBLE = 0.04;
    private static final double TOLERANCE = 0.1; // liblinear's own for its dual solvers

    private final List<int[]> decisions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    /// Adds a decision and its answer.
    void add(Features features, String answer) {
        decisions.add(FeatureCounts.distinct(features.hashes()));
        answers.add(answer);
    }

    int size() {
        return decisions.size();
    }

    /// Trains a model.
    ///
    /// @param version name and date that the model carries
    /// @param solver probabilities need a logistic one
    /// @param cost liblinear's C: how much a wrong decision costs
    /// @param seldom features that occur less often than this are left out
    LinearModel train(String version, SolverType solver, double cost, int seldom) {
        FeatureCounts counts = new FeatureCounts();
        decisions.forEach(counts::add);
        int[] kept = counts.kept(seldom);
        List<String> labels = new ArrayList<>(new TreeSet<>(answers));
        Problem problem = new Problem();
        problem.l = decisions.size();
        problem.n = kept.length + 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = row(FeatureCounts.numbers(decisions.get(i), kept));
            problem.y[i] = labels.indexOf(answers.get(i));
        }
        Parameter parameter = new Parameter(solver, cost, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return model(version, labels, Linear.train(problem, parameter), kept);
    }

    private static Feature[] row(int[] numbers) {
        Feature[] row = new Feature[numbers.length + 1];
        row[0] = new FeatureNode(1, 1); // column 1 is the bias
        for (int k = 0; k < numbers.length; k++) {
            row[k + 1] = new FeatureNode(numbers[k] + 2, 1);
        }
        return row;
    }

    private static LinearModel model(String version, List<String> labels, Model trained, int[] kept) {
        int[] order = trained.getLabels();
        double[] flat = trained.getFeatureWeights();
        // liblinear keeps one column of weights for two classes, and one for each class otherwise.
        int columns = labels.size() == 2 ? 1 : labels.size();
        Map<Integer, float[]> weights = new HashMap<>();
        for (int c = 0; c <= kept.length; c++) {
            float[] row = new float[labels.size()];
            double most = 0;
            for (int k = 0; k < labels.size(); k++) {
                double weight = columns == 1 ? (k == 0 ? flat[c] : -flat[c]) : flat[c * columns + k];
                row[order[k]] = (float) weight;
                most = Math.max(most, Math.abs(weight));
            }
            if (c == 0 || most > NEGLIGIBLE) {
                weights.put(c == 0 ? 0 : kept[c - 1], row);
            }
        }
        return LinearModel.of(version, labels, weights);
    }
}
