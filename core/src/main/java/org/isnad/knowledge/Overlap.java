package org.isnad.knowledge;

/// What two sorted lists share.
final class Overlap {
    private Overlap() {}

    static int of(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    static boolean meet(String[] one, String[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = one[i].compareTo(other[j]);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /// How alike two bags of words are: the weight of the common ones over that of all, as a cosine.
    static double of(char[] one, char[] other, float[] weights) {
        double common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common += weights[one[i]];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common == 0 ? 0 : common / Math.sqrt(sum(one, weights) * sum(other, weights));
    }

    private static double sum(char[] words, float[] weights) {
        double sum = 0;
        for (char word : words) {
            sum += weights[word];
        }
        return sum;
    }
}
