package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// Groups written forms by the words beside them: forms that stand in like places come into one cluster. Counts the
/// commonest words on either side, weighs them by how much more often than by chance they stand there, brings the
/// counts down to a few dimensions and finds centres among them (k-means). The same texts in the same order give the
/// same clusters.
final class Clusters {
    private static final long SEED = 20260101;
    private static final int BESIDE = 2000;
    private static final int DIMENSIONS = 80;
    private static final int ROUNDS = 12;
    private static final String EDGE = "\n";

    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();
    private final List<Map<Integer, Integer>> counts = new ArrayList<>();

    /// @param counted how often each form stands in the texts
    /// @param seldom forms seen less often get no cluster
    Clusters(Map<String, Integer> counted, int seldom) {
        List<String> common = counted.entrySet().stream()
                .filter(e -> e.getValue() >= seldom)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String form : common) {
            forms.put(form, forms.size());
            counts.add(new HashMap<>());
            if (beside.size() < BESIDE) {
                beside.put(form, beside.size());
            }
        }
        beside.put(EDGE, beside.size());
    }

    /// Counts one more text.
    void read(Tokenized text) {
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Integer form = forms.get(text.words().get(i).folded());
                if (form != null) {
                    count(form, near(text, sentence, i - 1), 0);
                    count(form, near(text, sentence, i + 1), beside.size());
                }
            }
        }
    }

    private static String near(Tokenized text, Sentence sentence, int i) {
        if (!sentence.has(i)) {
            return EDGE;
        }
        Word word = text.words().get(i);
        return word.kind() == Word.Kind.ARABIC ? word.folded() : EDGE;
    }

    private void count(int form, String near, int side) {
        Integer known = beside.get(near);
        if (known != null) {
            counts.get(form).merge(known + side, 1, Integer::sum);
        }
    }

    /// The clusters, numbered from 1, of all forms that are common enough.
    Map<String, Integer> grouped(int clusters) {
        float[][] vectors = vectors();
        int[] groups = means(vectors, clusters);
        Map<String, Integer> all = new HashMap<>();
        forms.forEach((form, index) -> all.put(form, groups[index] + 1));
        return all;
    }

    /// Each form's counts as logarithms over chance, projected to few dimensions, at length one.
    private float[][] vectors() {
        double[] columns = new double[beside.size() * 2];
        double total = 0;
        double[] rows = new double[counts.size()];
        for (int f = 0; f < rows.length; f++) {
            for (Map.Entry<Integer, Integer> entry : counts.get(f).entrySet()) {
                columns[entry.getKey()] += entry.getValue();
                rows[f] += entry.getValue();
                total += entry.getValue();
            }
        }
        int[][] at = new int[rows.length][];
        float[][] weight = new float[rows.length][];
        for (int f = 0; f < rows.length; f++) {
            int[] keys =
                    counts.get(f).keySet().stream().mapToInt(k -> k).sorted().toArray();
            float[] values = new float[keys.length];
            for (int k = 0; k < keys.length; k++) {
                double count = counts.get(f).getOrDefault(keys[k], 0);
                values[k] = (float) Math.max(0, Math.log(count * total / (rows[f] * columns[keys[k]])));
            }
            at[f] = keys;
            weight[f] = values;
        }
        return reduced(at, weight, columns.length);
    }

    /// The rows in the directions in which they differ most, found by multiplying a few random ones again and again.
    private static float[][] reduced(int[][] at, float[][] weight, int width) {
        Random random = new Random(SEED);
        double[][] directions = new double[DIMENSIONS][width];
        for (double[] direction : directions) {
            Arrays.setAll(direction, k -> random.nextGaussian());
        }
        for (int round = 0; round < 5; round++) {
            orthonormal(directions);
            double[][] next = new double[DIMENSIONS][width];
            for (int f = 0; f < at.length; f++) {
                for (int d = 0; d < DIMENSIONS; d++) {
                    double dot = 0;
                    for (int k = 0; k < at[f].length; k++) {
                        dot += weight[f][k] * directions[d][at[f][k]];
                    }
                    for (int k = 0; k < at[f].length; k++) {
                        next[d][at[f][k]] += dot * weight[f][k];
                    }
                }
            }
            directions = next;
        }
        orthonormal(directions);
        float[][] vectors = new float[at.length][DIMENSIONS];
        for (int f = 0; f < at.length; f++) {
            double length = 1e-9;
            for (int d = 0; d < DIMENSIONS; d++) {
                for (int k = 0; k < at[f].length; k++) {
                    vectors[f][d] += (float) (weight[f][k] * directions[d][at[f][k]]);
                }
                length += vectors[f][d] * vectors[f][d];
            }
            for (int d = 0; d < DIMENSIONS; d++) {
                vectors[f][d] /= (float) Math.sqrt(length);
            }
        }
        return vectors;
    }

    private static void orthonormal(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                double dot = dot(rows[i], rows[j]);
                for (int k = 0; k < rows[i].length; k++) {
                    rows[i][k] -= dot * rows[j][k];
                }
            }
            double length = Math.sqrt(dot(rows[i], rows[i])) + 1e-12;
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] /= length;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// The nearest of `k` centres for each vector; the commonest forms are the first centres.
    private static int[] means(float[][] vectors, int k) {
        float[][] centres = new float[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = vectors[c].clone();
        }
        int[] groups = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] fixed = centres;
            groups = IntStream.range(0, vectors.length)
                    .parallel()
                    .map(v -> nearest(vectors[v], fixed))
                    .toArray();
            centres = new float[k][DIMENSIONS];
            for (int v = 0; v < vectors.length; v++) {
                for (int d = 0; d < DIMENSIONS; d++) {
                    centres[groups[v]][d] += vectors[v][d];
                }
            }
            for (float[] centre : centres) {
                double length = 1e-9;
                for (float value : centre) {
                    length += value * value;
                }
                for (int d = 0; d < DIMENSIONS; d++) {
                    centre[d] /= (float) Math.sqrt(length);
                }
            }
        }
        return groups;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                dot += vector[d] * centres[c][d];
            }
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return best;
    }
}
