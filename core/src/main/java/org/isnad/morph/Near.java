package org.isnad.morph;

import java.util.function.IntFunction;

/// What a form says of the words around it, the same wherever it stands: a weight for each of the tagger's columns and
/// each distance. Many forms are remembered, so the weights lie in one array.
final class Near {
    /// How far behind a word those stand that speak for it: the next, the next but one, the one before …
    static final int[] DISTANCES = {1, 2, -1, -2};

    private static final int COLUMNS = Tagger.COLUMNS.size();

    private final float[] weights;

    private Near(float[] weights) {
        this.weights = weights;
    }

    /// @param weights the weights at each of the distances, one for each column
    static Near of(IntFunction<float[]> weights) {
        float[] all = new float[DISTANCES.length * COLUMNS];
        for (int distance : DISTANCES) {
            System.arraycopy(weights.apply(distance), 0, all, from(distance), COLUMNS);
        }
        return new Near(all);
    }

    private static int from(int distance) {
        return (distance > 0 ? distance - 1 : 1 - distance) * COLUMNS;
    }

    /// Adds what the form says of the word that it stands so far behind.
    void add(int distance, float[] sums) {
        int from = from(distance);
        for (int k = 0; k < COLUMNS; k++) {
            sums[k] += weights[from + k];
        }
    }
}
