package org.isnad.mention;

import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;

/// Chooses the labels of a row of words together: each word's own scores and those of one label after another.
/// Immutable; share it between threads.
final class LabelChain {
    private final LinearModel model;
    private final List<String> labels;
    private final float[][] steps;
    private final boolean[] begins;

    LabelChain(LinearModel model) {
        this.model = model;
        labels = model.labels();
        int size = labels.size();
        Features features = new Features();
        float[] bias = model.scores(features);
        steps = new float[size][];
        begins = new boolean[size];
        for (int b = 0; b < size; b++) {
            features.clear();
            before(labels.get(b), features);
            steps[b] = model.scores(features);
            begins[b] = follows(NameTagger.OUTSIDE, labels.get(b));
            for (int k = 0; k < size; k++) {
                boolean may = follows(labels.get(b), labels.get(k));
                steps[b][k] = may ? steps[b][k] - bias[k] : Float.NEGATIVE_INFINITY;
            }
        }
    }

    /// Adds the feature that the word before has that label.
    static void before(String label, Features features) {
        features.add("before", label);
    }

    /// A name goes on only where one of its kind has begun.
    private static boolean follows(String before, String label) {
        return !label.startsWith("I-") || before.length() > 2 && before.endsWith(label.substring(2));
    }

    boolean knows() {
        return model.knows();
    }

    List<String> labels() {
        return labels;
    }

    float[] scores(Features features) {
        return model.scores(features);
    }

    /// Adds to as many sums as there are labels, from `at` on, what the features say of each.
    void add(Features features, float[] sums, int at) {
        model.add(features, sums, at);
    }

    /// The labels of the best row.
    ///
    /// @param scores for each word the score of each label
    int[] best(float[][] scores) {
        int n = scores.length;
        int size = labels.size();
        int[][] from = new int[n][size];
        float[] reached = new float[size];
        for (int i = 0; i < n; i++) {
            float[] next = new float[size];
            for (int k = 0; k < size; k++) {
                int best = i == 0 ? k : best(reached, k);
                from[i][k] = best;
                next[k] = scores[i][k] + (i == 0 ? start(k) : reached[best] + steps[best][k]);
            }
            reached = next;
        }
        int[] row = new int[n];
        int label = top(reached);
        for (int i = n - 1; i >= 0; i--) {
            row[i] = label;
            label = from[i][label];
        }
        return row;
    }

    private float start(int label) {
        return begins[label] ? 0 : Float.NEGATIVE_INFINITY;
    }

    private int best(float[] reached, int label) {
        int best = 0;
        for (int b = 1; b < reached.length; b++) {
            if (reached[b] + steps[b][label] > reached[best] + steps[best][label]) {
                best = b;
            }
        }
        return best;
    }

    private static int top(float[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /// For each word and label, by how much the best row with that label there falls behind the best of all.
    float[][] gaps(float[][] scores) {
        int n = scores.length;
        int size = labels.size();
        float[][] forward = new float[n][size];
        float[][] gaps = new float[n][size];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < size; k++) {
                int best = i == 0 ? k : best(forward[i - 1], k);
                forward[i][k] = scores[i][k] + (i == 0 ? start(k) : forward[i - 1][best] + steps[best][k]);
            }
        }
        float[] rest = new float[size];
        for (int i = n - 1; i >= 0; i--) {
            float most = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < size; k++) {
                gaps[i][k] = forward[i][k] + rest[k];
                most = Math.max(most, gaps[i][k]);
            }
            for (int k = 0; k < size; k++) {
                gaps[i][k] = most - gaps[i][k];
            }
            float[] before = new float[size];
            Arrays.fill(before, Float.NEGATIVE_INFINITY);
            for (int b = 0; b < size; b++) {
                for (int k = 0; k < size; k++) {
                    before[b] = Math.max(before[b], steps[b][k] + scores[i][k] + rest[k]);
                }
            }
            rest = before;
        }
        return gaps;
    }

    /// How likely each label of a word is, from its gaps.
    static float[] likely(float[] gaps) {
        float[] likely = new float[gaps.length];
        float sum = 0;
        for (int k = 0; k < gaps.length; k++) {
            likely[k] = (float) Math.exp(-gaps[k]);
            sum += likely[k];
        }
        for (int k = 0; k < gaps.length; k++) {
            likely[k] /= sum;
        }
        return likely;
    }
}
