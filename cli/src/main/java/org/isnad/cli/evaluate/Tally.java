package org.isnad.cli.evaluate;

import java.util.EnumMap;
import java.util.Map;

/// Counters, and the ratios between them.
final class Tally {
    enum Of {
        GOLD,
        PREDICTED,
        MATCHED,
        ROLE_GOLD,
        ROLE_PREDICTED,
        ROLE_HIT,
        SOURCE_GOLD,
        SOURCE_PREDICTED,
        SOURCE_HIT,
        STATUS,
        TIME_GOLD,
        TIME,
        COUNTS_GOLD,
        COUNTS,
        WHOLE
    }

    private final Map<Of, Integer> numbers = new EnumMap<>(Of.class);

    void add(Of what, int number) {
        numbers.merge(what, number, Integer::sum);
    }

    void add(Of what, boolean holds) {
        add(what, holds ? 1 : 0);
    }

    int of(Of what) {
        return numbers.getOrDefault(what, 0);
    }

    double ratio(Of part, Of whole) {
        return of(whole) == 0 ? 0 : (double) of(part) / of(whole);
    }

    double f1(Of hit, Of predicted, Of gold) {
        return f1(ratio(hit, predicted), ratio(hit, gold));
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
