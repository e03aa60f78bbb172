package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.isnad.lexicon.LinearModel;

/// Rows of decisions in which each depends on the one before, from which a linear-chain conditional random field is
/// trained by stochastic gradient descent. The same rows in the same order give the same model.
final class ChainLesson {
    private static final long SEED = 20260101;
    private static final float NEGLIGIBLE = 0.01f;
    private static final double RATE = 0.1;
    private static final double SMALL = 1e-5;

    private final List<int[][]> rows = new ArrayList<>();
    private final List<String[]> answers = new ArrayList<>();

    /// Adds a row of decisions and their answers.
    void add(int[][] decisions, List<String> labels) {
        rows.add(decisions);
        answers.add(labels.toArray(String[]::new));
    }

    /// Trains a model.
    ///
    /// @param version name and date that the model carries
    /// @param seldom features that occur less often than this are left out
    /// @param decay how strongly weights are drawn towards 0, for one row
    /// @param rounds how often all rows are gone through
    /// @param before gives for a label the hash of the feature that the decision before had it
    LinearModel train(String version, int seldom, double decay, int rounds, ToIntFunction<String> before) {
        FeatureCounts counts = new FeatureCounts();
        rows.forEach(row -> Arrays.stream(row).forEach(counts::add));
        int[] kept = counts.kept(seldom);
        TreeSet<String> all = new TreeSet<>();
        answers.forEach(labels -> all.addAll(Arrays.asList(labels)));
        List<String> labels = List.copyOf(all);
        int[][][] numbered = new int[rows.size()][][];
        int[][] right = new int[rows.size()][];
        for (int r = 0; r < numbered.length; r++) {
            int[][] row = rows.get(r);
            numbered[r] = new int[row.length][];
            right[r] = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                numbered[r][i] = Arrays.stream(FeatureCounts.numbers(row[i], kept))
                        .map(c -> c * labels.size())
                        .toArray();
                right[r][i] = labels.indexOf(answers.get(r)[i]);
            }
        }
        Chain chain = new Chain(labels.size(), kept.length);
        chain.learn(numbered, right, decay, rounds);
        Map<Integer, float[]> weights = new HashMap<>();
        weights.put(0, new float[labels.size()]);
        for (int c = 0; c < kept.length; c++) {
            float[] row = chain.weights(c);
            float most = 0;
            for (float weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
            if (most > NEGLIGIBLE) {
                weights.put(kept[c], row);
            }
        }
        for (int k = 0; k < labels.size(); k++) {
            weights.put(before.applyAsInt(labels.get(k)), chain.transitions(k));
        }
        return LinearModel.of(version, labels, weights);
    }

    /// The weights while they are learned: the true ones are `scale` times the kept ones.
    private static final class Chain {
        private final int labels;
        private final float[] weights;
        private final float[] steps;
        private double scale = 1;
        private final float[] meanWeights;
        private final float[] meanSteps;

        Chain(int labels, int features) {
            this.labels = labels;
            weights = new float[features * labels];
            steps = new float[labels * labels];
            meanWeights = new float[weights.length];
            meanSteps = new float[steps.length];
        }

        float[] weights(int feature) {
            float[] row = new float[labels];
            for (int k = 0; k < labels; k++) {
                row[k] = meanWeights[feature * labels + k];
            }
            return row;
        }

        float[] transitions(int before) {
            float[] row = new float[labels];
            for (int k = 0; k < labels; k++) {
                row[k] = meanSteps[before * labels + k];
            }
            return row;
        }

        void learn(int[][][] rows, int[][] right, double decay, int rounds) {
            SplittableRandom random = new SplittableRandom(SEED);
            int[] order = new int[rows.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            double lambda = decay / rows.length;
            double t = 1 / (lambda * RATE);
            for (int round = 0; round < rounds; round++) {
                for (int i = order.length - 1; i > 0; i--) {
                    int k = random.nextInt(i + 1);
                    int swap = order[i];
                    order[i] = order[k];
                    order[k] = swap;
                }
                for (int r : order) {
                    double rate = 1 / (lambda * t);
                    t++;
                    if (rows[r].length > 0) {
                        step(rows[r], right[r], rate);
                    }
                    scale *= 1 - rate * lambda;
                    if (scale < SMALL) {
                        rescale();
                    }
                }
                if (round >= rounds / 2) {
                    average(1.0 / (rounds - rounds / 2));
                }
            }
        }

        /// The last steps go to and fro: the mean of the later rounds is steadier than the end.
        private void average(double share) {
            for (int i = 0; i < weights.length; i++) {
                meanWeights[i] += (float) (weights[i] * scale * share);
            }
            for (int i = 0; i < steps.length; i++) {
                meanSteps[i] += (float) (steps[i] * scale * share);
            }
        }

        private void rescale() {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= (float) scale;
            }
            for (int i = 0; i < steps.length; i++) {
                steps[i] *= (float) scale;
            }
            scale = 1;
        }

        /// One step up the gradient of the log likelihood of one row.
        private void step(int[][] row, int[] right, double rate) {
            int n = row.length;
            double[][] local = new double[n][labels];
            for (int i = 0; i < n; i++) {
                double[] sums = local[i];
                for (int at : row[i]) {
                    for (int k = 0; k < labels; k++) {
                        sums[k] += weights[at + k];
                    }
                }
                for (int k = 0; k < labels; k++) {
                    sums[k] *= scale;
                }
            }
            double[] moves = new double[labels * labels];
            for (int i = 0; i < moves.length; i++) {
                moves[i] = Math.exp(steps[i] * scale);
            }
            double[][] forward = new double[n][labels];
            double[][] backward = new double[n][labels];
            double[] norm = new double[n];
            for (int i = 0; i < n; i++) {
                double top = Arrays.stream(local[i]).max().orElse(0);
                for (int k = 0; k < labels; k++) {
                    local[i][k] = Math.exp(local[i][k] - top);
                }
                for (int k = 0; k < labels; k++) {
                    double sum = i == 0 ? 1 : 0;
                    for (int b = 0; i > 0 && b < labels; b++) {
                        sum += forward[i - 1][b] * moves[b * labels + k];
                    }
                    forward[i][k] = sum * local[i][k];
                    norm[i] += forward[i][k];
                }
                for (int k = 0; k < labels; k++) {
                    forward[i][k] /= norm[i];
                }
            }
            Arrays.fill(backward[n - 1], 1);
            for (int i = n - 2; i >= 0; i--) {
                for (int k = 0; k < labels; k++) {
                    double sum = 0;
                    for (int a = 0; a < labels; a++) {
                        sum += moves[k * labels + a] * local[i + 1][a] * backward[i + 1][a];
                    }
                    backward[i][k] = sum / norm[i + 1];
                }
            }
            double gain = rate / scale;
            float[] change = new float[labels];
            double[] expected = new double[labels * labels];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < labels; k++) {
                    double p = forward[i][k] * backward[i][k];
                    change[k] = (float) (gain * ((k == right[i] ? 1 : 0) - p));
                }
                for (int at : row[i]) {
                    for (int k = 0; k < labels; k++) {
                        weights[at + k] += change[k];
                    }
                }
                if (i > 0) {
                    expected[right[i - 1] * labels + right[i]] -= 1;
                    for (int b = 0; b < labels; b++) {
                        for (int k = 0; k < labels; k++) {
                            expected[b * labels + k] +=
                                    forward[i - 1][b] * moves[b * labels + k] * local[i][k] * backward[i][k] / norm[i];
                        }
                    }
                }
            }
            for (int i = 0; i < steps.length; i++) {
                steps[i] -= (float) (gain * expected[i]);
            }
        }
    }
}
