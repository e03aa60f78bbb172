package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Vectors of words, so that words which stand in the same places lie close together: skip-grams with negative
/// samples, in which each place beside the word has contexts of its own (Ling and others, 2015). One thread and a
/// fixed seed: the same sentences give the same vectors.
final class WordVectors {
    private static final long SEED = 20260101;
    private static final int[] PLACES = {-2, -1, 1, 2};
    private static final int NEGATIVES = 5;
    private static final int ROUNDS = 5;
    private static final float RATE = 0.05f;
    private static final float LEAST_RATE = 0.0005f;
    private static final double FREQUENT = 1e-4;
    private static final int NOISE = 1 << 22;
    private static final float FLAT = 6;
    private static final float[] SIGMOID = sigmoid();

    private final List<String> words;
    private final float[][] vectors;

    private WordVectors(List<String> words, float[][] vectors) {
        this.words = words;
        this.vectors = vectors;
    }

    /// The words, the most frequent first.
    List<String> words() {
        return words;
    }

    /// The vector of each word, of length 1.
    float[][] vectors() {
        return vectors;
    }

    /// Learns the vectors of all words that occur often enough.
    ///
    /// @param seldom words that occur less often than this are passed over
    static WordVectors of(List<String[]> sentences, int seldom, int dimensions) {
        Map<String, Integer> counts = new HashMap<>();
        for (String[] sentence : sentences) {
            for (String word : sentence) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> kept = counts.entrySet().stream()
                .filter(word -> word.getValue() >= seldom)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<String> words = kept.stream().map(Map.Entry::getKey).toList();
        Map<String, Integer> numbers = new HashMap<>();
        int[] frequency = new int[words.size()];
        for (int i = 0; i < frequency.length; i++) {
            numbers.put(words.get(i), i);
            frequency[i] = kept.get(i).getValue();
        }
        List<int[]> texts = new ArrayList<>(sentences.size());
        for (String[] sentence : sentences) {
            int[] text = new int[sentence.length];
            int n = 0;
            for (String word : sentence) {
                Integer number = numbers.get(word);
                if (number != null) {
                    text[n++] = number;
                }
            }
            texts.add(java.util.Arrays.copyOf(text, n));
        }
        return new WordVectors(words, learned(texts, frequency, dimensions));
    }

    private static float[][] learned(List<int[]> texts, int[] frequency, int dimensions) {
        SplittableRandom random = new SplittableRandom(SEED);
        float[][] in = new float[frequency.length][dimensions];
        for (float[] vector : in) {
            for (int d = 0; d < dimensions; d++) {
                vector[d] = (float) ((random.nextDouble() - 0.5) / dimensions);
            }
        }
        float[][][] out = new float[PLACES.length][frequency.length][dimensions];
        int[] noise = noise(frequency);
        long total = 0;
        for (int f : frequency) {
            total += f;
        }
        double[] kept = new double[frequency.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Math.sqrt(FREQUENT * total / frequency[i]);
        }
        long all = total * ROUNDS;
        long seen = 0;
        float[] change = new float[dimensions];
        for (int round = 0; round < ROUNDS; round++) {
            for (int[] text : texts) {
                float rate = Math.max(LEAST_RATE, RATE * (1 - seen / (float) all));
                seen += text.length;
                for (int i = 0; i < text.length; i++) {
                    if (random.nextDouble() > kept[text[i]]) {
                        continue;
                    }
                    for (int p = 0; p < PLACES.length; p++) {
                        int near = i + PLACES[p];
                        if (near >= 0 && near < text.length) {
                            learn(in[text[i]], out[p], text[near], noise, rate, random, change);
                        }
                    }
                }
            }
        }
        for (float[] vector : in) {
            double length = 0;
            for (float x : vector) {
                length += x * x;
            }
            float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-12)));
            for (int d = 0; d < dimensions; d++) {
                vector[d] *= scale;
            }
        }
        return in;
    }

    private static void learn(
            float[] vector,
            float[][] contexts,
            int context,
            int[] noise,
            float rate,
            SplittableRandom random,
            float[] change) {
        java.util.Arrays.fill(change, 0);
        for (int n = 0; n <= NEGATIVES; n++) {
            int number = n == 0 ? context : noise[random.nextInt(NOISE)];
            if (n > 0 && number == context) {
                continue;
            }
            float[] other = contexts[number];
            float product = 0;
            for (int d = 0; d < vector.length; d++) {
                product += vector[d] * other[d];
            }
            float step = rate * ((n == 0 ? 1 : 0) - sigmoid(product));
            for (int d = 0; d < vector.length; d++) {
                change[d] += step * other[d];
                other[d] += step * vector[d];
            }
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] += change[d];
        }
    }

    private static int[] noise(int[] frequency) {
        double sum = 0;
        for (int f : frequency) {
            sum += Math.pow(f, 0.75);
        }
        int[] noise = new int[NOISE];
        int word = 0;
        double reached = Math.pow(frequency[0], 0.75) / sum;
        for (int i = 0; i < NOISE; i++) {
            while (i / (double) NOISE > reached && word < frequency.length - 1) {
                word++;
                reached += Math.pow(frequency[word], 0.75) / sum;
            }
            noise[i] = word;
        }
        return noise;
    }

    private static float[] sigmoid() {
        float[] table = new float[4096];
        for (int i = 0; i < table.length; i++) {
            double x = (i + 0.5) / table.length * 2 * FLAT - FLAT;
            table[i] = (float) (1 / (1 + Math.exp(-x)));
        }
        return table;
    }

    private static float sigmoid(float x) {
        if (x >= FLAT) {
            return 1;
        }
        return x <= -FLAT ? 0 : SIGMOID[Math.min(SIGMOID.length - 1, (int) ((x + FLAT) / (2 * FLAT) * SIGMOID.length))];
    }

    /// Groups the words into `count` groups of words that lie close together (k-means on the sphere).
    int[] groups(int count, int rounds) {
        SplittableRandom random = new SplittableRandom(SEED + count);
        int dimensions = vectors[0].length;
        float[][] centres = new float[count][];
        for (int c = 0; c < count; c++) {
            // Frequent words have the best vectors: begin from them.
            centres[c] = vectors[random.nextInt(Math.min(vectors.length, count * 8))].clone();
        }
        int[] group = new int[vectors.length];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < vectors.length; i++) {
                group[i] = nearest(centres, vectors[i]);
            }
            for (float[] centre : centres) {
                java.util.Arrays.fill(centre, 0);
            }
            for (int i = 0; i < vectors.length; i++) {
                float[] centre = centres[group[i]];
                for (int d = 0; d < dimensions; d++) {
                    centre[d] += vectors[i][d];
                }
            }
            for (int c = 0; c < count; c++) {
                double length = 0;
                for (float x : centres[c]) {
                    length += x * x;
                }
                if (length == 0) {
                    centres[c] = vectors[random.nextInt(vectors.length)].clone();
                    continue;
                }
                float scale = (float) (1 / Math.sqrt(length));
                for (int d = 0; d < dimensions; d++) {
                    centres[c][d] *= scale;
                }
            }
        }
        return group;
    }

    private static int nearest(float[][] centres, float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            float[] centre = centres[c];
            for (int d = 0; d < vector.length; d++) {
                product += centre[d] * vector[d];
            }
            if (product > most) {
                most = product;
                best = c;
            }
        }
        return best;
    }
}
