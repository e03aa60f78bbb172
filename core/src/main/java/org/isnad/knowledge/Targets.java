package org.isnad.knowledge;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares to whom two statements say that it happened.
final class Targets {
    private static final int SHORT = 2;

    private Targets() {}

    /// Whether they can be the same: one says nothing of it, both name the same or describe with a common noun.
    static boolean mayBeSame(Said one, Said other) {
        return one.targets().isEmpty()
                || other.targets().isEmpty()
                || areNamedAlike(one, other)
                || !Collections.disjoint(described(one), described(other));
    }

    /// Whether both name the same.
    static boolean areNamedAlike(Said one, Said other) {
        return !Collections.disjoint(named(one), named(other));
    }

    private static Set<String> named(Said said) {
        return said.targets().stream()
                .map(Party::actor)
                .filter(actor -> !ActorIds.isUnnamed(actor))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> described(Said said) {
        return words(said.targets().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The words, without endings, by which the nameless are told of.
    static Stream<String> words(Stream<Party> parties) {
        return parties.filter(party -> ActorIds.isUnnamed(party.actor()))
                .flatMap(party -> NameKey.words(party.name().text()).stream())
                .filter(word -> word.length() > SHORT)
                .map(NameKey::stem);
    }
}
