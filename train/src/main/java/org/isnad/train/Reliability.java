package org.isnad.train;

import java.util.Locale;

/// Whether what is said to be sure to some degree is right as often.
final class Reliability {
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sums = new double[BINS];

    void add(double confidence, boolean coded) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        sums[bin] += confidence;
        right[bin] += coded ? 1 : 0;
    }

    /// How far confidence and share of right ones lie apart, over all statements.
    double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(sums[bin] - right[bin]);
            all += counts[bin];
        }
        return all == 0 ? 0 : sum / all;
    }

    /// A row of a table for each tenth.
    String table() {
        StringBuilder rows =
                new StringBuilder("| confidence | statements | mean | coded by people |\n|---|---|---|---|\n");
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "| %.1f-%.1f | %d | %.2f | %.2f |%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        counts[bin],
                        sums[bin] / counts[bin],
                        right[bin] / (double) counts[bin]));
            }
        }
        return rows.toString().replace(System.lineSeparator(), "\n");
    }
}
