package org.isnad.train;

import java.util.Arrays;

/// The best pairing of rows and columns, by the Hungarian method.
final class Assignment {
    private final double[][] cost;
    private final int size;
    private final double[] rows;
    private final double[] columns;
    private final int[] rowOf;

    private Assignment(double[][] gain) {
        size = Math.max(gain.length, gain.length == 0 ? 0 : gain[0].length);
        cost = new double[size + 1][size + 1];
        for (int i = 0; i < gain.length; i++) {
            for (int j = 0; j < gain[i].length; j++) {
                cost[i + 1][j + 1] = -gain[i][j];
            }
        }
        rows = new double[size + 1];
        columns = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /// The most that a pairing can gain.
    static double best(double[][] gain) {
        Assignment assignment = new Assignment(gain);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        double sum = 0;
        for (int column = 1; column <= assignment.size; column++) {
            sum -= assignment.cost[assignment.rowOf[column]][column];
        }
        return sum;
    }

    private void place(int row) {
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            column = next(column, way, least, used);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private int next(int from, int[] way, double[] least, boolean[] used) {
        int row = rowOf[from];
        int best = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= size; j++) {
            if (!used[j]) {
                double reduced = cost[row][j] - rows[row] - columns[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = from;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    best = j;
                }
            }
        }
        for (int j = 0; j <= size; j++) {
            if (used[j]) {
                rows[rowOf[j]] += delta;
                columns[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
        return best;
    }
}
