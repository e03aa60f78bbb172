package org.isnad.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads standard input to its end and counts the outcomes: to see what memory that takes (see `intake/flat-memory`).
final class ReadAll {
    private ReadAll() {}

    public static void main(String[] args) {
        Map<String, Long> counts = new TreeMap<>();
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).from(List.of(Place.parse("-")))) {
            outcomes.forEach(outcome -> counts.merge(word(outcome), 1L, Long::sum));
        }
        System.out.println(counts);
    }

    private static String word(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected ? rejected.reason().word() : "read";
    }
}
