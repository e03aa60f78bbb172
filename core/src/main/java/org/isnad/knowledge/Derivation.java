package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.mention.Bounds;

/// The rules by which one number comes of many.
final class Derivation {
    /// Vague words and the numbers that ACLED puts for them: tens, dozens; hundreds; thousands.
    private static final Map<Bounds, Integer> ACLED_WORDS = Map.of(
            Bounds.of(10, 99), 12,
            Bounds.of(100, 999), 100,
            Bounds.of(1000, 9999), 1000,
            Bounds.atLeast(1), 1);

    private Derivation() {}

    static Optional<Derived> of(List<Figure> all, FigureRule rule) {
        List<Figure> current =
                all.stream().filter(figure -> figure.superseded().isEmpty()).toList();
        List<Figure> standing = current.stream()
                .filter(figure -> current.stream().noneMatch(other -> isPart(figure, other)))
                .toList();
        return switch (rule) {
            case UCDP -> ucdp(standing);
            case ACLED -> acled(standing);
            case LATEST_OFFICIAL -> latestOfficial(standing);
            case MEDIAN_OF_ORIGINS -> median(standing);
        };
    }

    /// Of all that one speaker gives in one article the largest is the whole: eight were killed, among them a civilian.
    private static boolean isPart(Figure figure, Figure whole) {
        return figure.said().isBeside(whole.said())
                && ContradictionSearch.speaker(figure.said()).equals(ContradictionSearch.speaker(whole.said()))
                && low(figure.bounds()) < low(whole.bounds());
    }

    private static Optional<Derived> ucdp(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        onePerOrigin(figures).forEach(figure -> votes.merge(low(figure.bounds()), 1, Integer::sum));
        Map.Entry<Integer, Integer> best = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        String why = best.getValue() + " of "
                + votes.values().stream().mapToInt(n -> n).sum()
                + " origins give the best, of equals the lowest; low and high are the least and the most that stand";
        return Optional.of(derived(FigureRule.UCDP, figures, best.getKey(), why));
    }

    private static Optional<Derived> acled(List<Figure> figures) {
        return figures.stream()
                .min(Comparator.comparingInt(figure -> conservative(figure.bounds())))
                .map(least -> derived(
                        FigureRule.ACLED,
                        figures,
                        conservative(least.bounds()),
                        "the lowest that is reported (" + least.said().reference() + "), vague words as ACLED counts"
                                + " them: tens 12, hundreds 100"));
    }

    private static Optional<Derived> latestOfficial(List<Figure> figures) {
        // Of one day the later in the order of the articles.
        Optional<Figure> latest = figures.stream()
                .filter(Figure::official)
                .reduce((before, after) -> isBefore(after, before) ? before : after);
        return latest.map(figure -> new Derived(
                FigureRule.LATEST_OFFICIAL,
                low(figure.bounds()),
                low(figure.bounds()),
                high(figure.bounds()),
                "what " + figure.speaker().map(party -> party.name().text()).orElse("") + " said last ("
                        + figure.said().reference() + ")"));
    }

    private static boolean isBefore(Figure figure, Figure than) {
        return figure.asOf().isPresent()
                && than.asOf().isPresent()
                && figure.asOf().get().isBefore(than.asOf().get());
    }

    private static Optional<Derived> median(List<Figure> figures) {
        int[] sorted = onePerOrigin(figures).stream()
                .mapToInt(figure -> low(figure.bounds()))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        // Of an even number the lower of the two in the middle: it is one that somebody gave.
        int best = sorted[(sorted.length - 1) / 2];
        return Optional.of(
                derived(FigureRule.MEDIAN_OF_ORIGINS, figures, best, "the middle of " + sorted.length + " origins"));
    }

    private static Derived derived(FigureRule rule, List<Figure> figures, int best, String why) {
        int low =
                figures.stream().mapToInt(figure -> low(figure.bounds())).min().orElse(best);
        int high =
                figures.stream().mapToInt(figure -> high(figure.bounds())).max().orElse(best);
        return new Derived(rule, Math.min(low, best), best, Math.max(high, best), why);
    }

    /// Of each origin the last figure.
    private static List<Figure> onePerOrigin(List<Figure> figures) {
        Map<String, Figure> byOrigin = new LinkedHashMap<>();
        figures.forEach(figure -> byOrigin.put(figure.origin(), figure));
        return new ArrayList<>(byOrigin.values());
    }

    private static int low(Bounds bounds) {
        return IntStream.concat(bounds.low().stream(), bounds.high().stream())
                .findFirst()
                .orElse(0);
    }

    private static int high(Bounds bounds) {
        return bounds.high().orElseGet(() -> low(bounds));
    }

    private static int conservative(Bounds bounds) {
        return ACLED_WORDS.getOrDefault(bounds, low(bounds));
    }
}
