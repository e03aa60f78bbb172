package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Network;

/// Decisions with their right answers, from which a network is trained by AdaGrad, features left out at random on the
/// way. The same decisions in the same order give the same network.
final class NetworkLesson {
    private static final long SEED = 20260101;
    private static final int NO_FOLD = -1;
    private static final int HIDDEN = 24;
    private static final int EPOCHS = 3;
    private static final float RATE = 0.03f;
    private static final float LEFT_OUT = 0.3f;
    private static final float DECAY = 1e-5f;

    /// Which share of the features says so little in the end that it is left out.
    private static final double FAINT = 0.46;

    private static final float FIRST_SQUARES = 1e-2f;

    private final List<String> labels;
    private final int seldom;
    private final List<int[]> decisions = new ArrayList<>();
    private final List<boolean[]> answers = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();

    /// @param seldom features that occur less often than this are left out
    NetworkLesson(List<String> labels, int seldom) {
        this.labels = List.copyOf(labels);
        this.seldom = seldom;
    }

    /// Adds a decision and the labels to which the answer is yes.
    ///
    /// @param fold the part of the material that it belongs to
    void add(Features features, Set<String> yes, int fold) {
        decisions.add(FeatureCounts.distinct(features.hashes()));
        boolean[] answer = new boolean[labels.size()];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = yes.contains(labels.get(i));
        }
        answers.add(answer);
        folds.add(fold);
    }

    /// Trains a network on all decisions.
    ///
    /// @param version name and date that it carries
    Network train(String version) {
        return train(version, NO_FOLD);
    }

    /// Trains a network on all decisions but those of one fold.
    Network train(String version, int leftOut) {
        List<Integer> order = new ArrayList<>();
        FeatureCounts counts = new FeatureCounts();
        for (int i = 0; i < decisions.size(); i++) {
            if (folds.get(i) != leftOut) {
                order.add(i);
                counts.add(decisions.get(i));
            }
        }
        int[] kept = counts.kept(seldom);
        Training training = new Training(kept.length, labels.size());
        List<int[]> rows = decisions.stream()
                .map(decision -> FeatureCounts.numbers(decision, kept))
                .toList();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, training.random);
            for (int i : order) {
                training.learn(rows.get(i), answers.get(i));
            }
        }
        return Network.of(version, labels, training.bias, training.out, training.strong(kept));
    }

    /// The weights on their way. A row holds a weight for each label, then one for each hidden unit.
    private static final class Training {
        private final Random random = new Random(SEED);
        private final int labels;
        private final int width;
        private final float[] rows;
        private final float[] rowSquares;
        private final float[] bias;
        private final float[] biasSquares;
        private final float[] out;
        private final float[] outSquares;
        private final float[] sums;
        private final float[] slopes;
        private int[] taken = new int[64];

        Training(int features, int labels) {
            this.labels = labels;
            width = labels + HIDDEN;
            rows = new float[features * width];
            rowSquares = new float[rows.length];
            bias = new float[width];
            biasSquares = new float[width];
            out = new float[labels * HIDDEN];
            outSquares = new float[out.length];
            sums = new float[width];
            slopes = new float[width];
            Arrays.fill(rowSquares, FIRST_SQUARES);
            Arrays.fill(biasSquares, FIRST_SQUARES);
            Arrays.fill(outSquares, FIRST_SQUARES);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i % width < labels ? 0 : (float) random.nextGaussian() * 0.025f;
            }
            for (int i = 0; i < out.length; i++) {
                out[i] = (float) random.nextGaussian() * 0.3f;
            }
        }

        void learn(int[] decision, boolean[] answer) {
            int n = take(decision);
            float grown = 1 / (1 - LEFT_OUT); // what is left stands for all
            System.arraycopy(bias, 0, sums, 0, width);
            for (int k = 0; k < n; k++) {
                int at = taken[k] * width;
                for (int j = 0; j < width; j++) {
                    sums[j] += rows[at + j] * grown;
                }
            }
            Arrays.fill(slopes, 0);
            for (int label = 0; label < labels; label++) {
                learnLabel(label, answer[label]);
            }
            for (int j = 0; j < width; j++) {
                step(bias, biasSquares, j, slopes[j]);
            }
            for (int k = 0; k < n; k++) {
                int at = taken[k] * width;
                for (int j = 0; j < width; j++) {
                    if (slopes[j] != 0) {
                        step(rows, rowSquares, at + j, slopes[j] * grown + DECAY * rows[at + j]);
                    }
                }
            }
        }

        /// The rows by the hashes of their features, without the faint ones: those whose largest weight is smallest.
        Map<Integer, float[]> strong(int[] kept) {
            float[] strengths = new float[kept.length];
            for (int i = 0; i < rows.length; i++) {
                strengths[i / width] = Math.max(strengths[i / width], Math.abs(rows[i]));
            }
            float[] ranked = strengths.clone();
            Arrays.sort(ranked);
            Map<Integer, float[]> strong = new HashMap<>();
            for (int c = 0; c < kept.length; c++) {
                if (strengths[c] >= ranked[(int) (kept.length * FAINT)]) {
                    strong.put(kept[c], Arrays.copyOfRange(rows, c * width, (c + 1) * width));
                }
            }
            return strong;
        }

        private int take(int[] decision) {
            if (taken.length < decision.length) {
                taken = new int[2 * decision.length];
            }
            int n = 0;
            for (int column : decision) {
                if (random.nextFloat() >= LEFT_OUT) {
                    taken[n++] = column;
                }
            }
            return n;
        }

        private void learnLabel(int label, boolean answer) {
            float sum = sums[label];
            for (int j = 0; j < HIDDEN; j++) {
                sum += Math.max(0, sums[labels + j]) * out[label * HIDDEN + j];
            }
            float slope = (float) (1 / (1 + Math.exp(-sum))) - (answer ? 1 : 0);
            slopes[label] = slope;
            for (int j = 0; j < HIDDEN; j++) {
                if (sums[labels + j] > 0) {
                    int at = label * HIDDEN + j;
                    slopes[labels + j] += slope * out[at];
                    step(out, outSquares, at, slope * sums[labels + j] + DECAY * out[at]);
                }
            }
        }

        private static void step(float[] weights, float[] squares, int at, float slope) {
            squares[at] += slope * slope;
            weights[at] -= RATE * slope / (float) Math.sqrt(squares[at]);
        }
    }
}
