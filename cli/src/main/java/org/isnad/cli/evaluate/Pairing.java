package org.isnad.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.Statement;

/// Which coded statement is which of a person's, in one article.
///
/// @param pairs statements of the same type whose triggers share a character, or (second choice) where the coded
///     trigger lies inside the person's quote; each stands in one pair at most
/// @param missed of the person, in no pair
/// @param spurious coded, in no pair
record Pairing(List<Pair> pairs, List<GoldStatement> missed, List<Statement> spurious) {
    /// A statement as a person read it and as it was coded.
    record Pair(GoldStatement gold, Statement coded) {}

    static Pairing of(List<GoldStatement> gold, List<Statement> coded, Marks marks) {
        List<Pair> pairs = new ArrayList<>();
        List<GoldStatement> missed = new ArrayList<>(gold);
        List<Statement> spurious = new ArrayList<>(coded);
        for (boolean strict : new boolean[] {true, false}) {
            for (GoldStatement statement : List.copyOf(missed)) {
                best(statement, spurious, strict, marks).ifPresent(found -> {
                    pairs.add(new Pair(statement, found));
                    remove(statement, missed);
                    remove(found, spurious);
                });
            }
        }
        return new Pairing(pairs, missed, spurious);
    }

    /// Removes this very statement; another one may be equal to it.
    private static <T> void remove(T statement, List<T> from) {
        for (int i = 0; i < from.size(); i++) {
            if (isSame(from.get(i), statement)) {
                from.remove(i);
                return;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // which object, not what it holds
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /// The one whose agents and targets agree best; of equals the first.
    private static Optional<Statement> best(GoldStatement gold, List<Statement> coded, boolean strict, Marks marks) {
        Optional<Statement> best = Optional.empty();
        double most = -1;
        for (Statement statement : coded) {
            if (statement.type() == gold.type() && hits(gold, statement, strict)) {
                double agreement = marks.agents(gold, statement) + marks.targets(gold, statement);
                if (agreement > most) {
                    most = agreement;
                    best = Optional.of(statement);
                }
            }
        }
        return best;
    }

    private static boolean hits(GoldStatement gold, Statement coded, boolean strict) {
        return strict
                ? coded.trigger().span().meets(gold.trigger())
                : gold.quote().holds(coded.trigger().span());
    }
}
