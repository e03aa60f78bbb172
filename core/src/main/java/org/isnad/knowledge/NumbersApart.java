package org.isnad.knowledge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;

/// Finds numbers that cannot both be right: of the same thing, at about the same time, by different speakers.
final class NumbersApart {
    private static final double NEAR = 0.05;
    private static final int DAYS = 1;
    private static final int PERIOD = 4;

    /// So many figures are looked ahead: those further on are updates.
    private static final int AHEAD = 40;

    private NumbersApart() {}

    static void find(Event event, ContradictionSearch.Finder finder) {
        for (CountCategory category : event.ledger().categories()) {
            List<Figure> figures = event.ledger().of(category).stream()
                    .filter(NumbersApart::isOfOneHappening)
                    .toList();
            Set<String> once = new HashSet<>();
            for (int i = 0; i < figures.size(); i++) {
                for (int j = i + 1; j < figures.size() && j < i + AHEAD; j++) {
                    Figure one = figures.get(i);
                    Figure other = figures.get(j);
                    if (differ(one, other) && once.add(one.bounds() + " " + other.bounds())) {
                        finder.found(Kind.NUMBER, one.said(), other.said());
                    }
                }
            }
        }
    }

    /// A total of weeks is no number of one happening, and one alone is mostly a part.
    private static boolean isOfOneHappening(Figure figure) {
        boolean period = figure.said()
                .statement()
                .time()
                .flatMap(Days::of)
                .filter(days -> days.length().orElse(Long.MAX_VALUE) > PERIOD)
                .isPresent();
        boolean single = figure.bounds().low().orElse(0) == 1;
        return !period && !single && figure.said().statement().status() != Status.DENIED;
    }

    private static boolean differ(Figure one, Figure other) {
        return isApart(one.bounds(), other.bounds())
                && isOfTheSame(one, other)
                && isAtOnce(one, other)
                && isAnswerable(one, other)
                && !ContradictionSearch.speaker(one.said()).equals(ContradictionSearch.speaker(other.said()));
    }

    /// Between articles only numbers that somebody gives are set against each other: what outlets tell in their own
    /// voice rises from report to report.
    private static boolean isAnswerable(Figure one, Figure other) {
        return one.said().isBeside(other.said())
                || one.said().speaker().isPresent() && other.said().speaker().isPresent();
    }

    /// Totals are set beside totals, a class of people beside the same class; a part can only be more than the whole.
    private static boolean isOfTheSame(Figure one, Figure other) {
        if (one.isTotal() == other.isTotal()) {
            return one.isTotal() || !Collections.disjoint(one.whose(), other.whose());
        }
        Figure whole = one.isTotal() ? one : other;
        Figure part = one.isTotal() ? other : one;
        return isBelow(whole.bounds().high(), part.bounds().low());
    }

    /// Whether the one ends clearly below where the other begins, or above where it ends.
    private static boolean isApart(Bounds one, Bounds other) {
        return isBelow(one.high(), other.low()) || isBelow(other.high(), one.low());
    }

    private static boolean isBelow(OptionalInt high, OptionalInt low) {
        return high.isPresent() && low.isPresent() && low.getAsInt() - high.getAsInt() > NEAR * low.getAsInt();
    }

    private static boolean isAtOnce(Figure one, Figure other) {
        return one.asOf().isPresent()
                        && other.asOf().isPresent()
                        && Math.abs(one.asOf().get().toEpochDay()
                                        - other.asOf().get().toEpochDay())
                                <= DAYS
                || one.said().isBeside(other.said());
    }
}
