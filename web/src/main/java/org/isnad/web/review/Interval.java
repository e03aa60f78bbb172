package org.isnad.web.review;

/// A share with the interval in which it lies with 95 % confidence, after Wilson.
///
/// @param n of how many
/// @param hits how many
/// @param share `hits / n`; 0 when there is none
/// @param low the lower end
/// @param high the upper end
public record Interval(int n, int hits, double share, double low, double high) {
    private static final double Z = 1.959963984540054;

    static Interval of(int hits, int n) {
        if (n == 0) {
            return new Interval(0, 0, 0, 0, 1);
        }
        double p = (double) hits / n;
        double z2 = Z * Z / n;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n)) / (1 + z2);
        return new Interval(n, hits, p, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
