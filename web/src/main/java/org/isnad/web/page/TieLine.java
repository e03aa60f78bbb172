package org.isnad.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.Status;
import org.isnad.web.shelf.Snapshot;

/// A relation of actors over time, as lists and pictures show it.
///
/// @param standing `asserted`, `denied` where nobody asserts it or somebody denies it, `uncertain` where nobody says
///     outright that it is so
/// @param from the earliest day that a statement gives for it
/// @param until the day by which it has ended
/// @param assertedFrom the first day on which it was asserted
/// @param assertedTo the last day on which it was asserted
/// @param asserted how many statements assert it
/// @param denied how many deny it
/// @param ended how many tell its end
public record TieLine(
        String id,
        String type,
        List<Line.Someone> agents,
        List<Line.Someone> targets,
        String standing,
        Optional<String> from,
        Optional<String> until,
        Optional<String> assertedFrom,
        Optional<String> assertedTo,
        int asserted,
        int denied,
        int ended) {
    /// Which ties are wanted.
    ///
    /// @param types of which it has one
    /// @param standing that it has; empty for any
    public record Kinds(Set<String> types, Optional<String> standing) {
        /// Ties between groups, without those of persons.
        private static final Set<String> OF_GROUPS = Set.of("FOUND", "ALLY", "PLEDGE", "SPLIT", "RIVAL", "SANCTION");

        public Kinds {
            types = Set.copyOf(types);
        }

        /// The kinds in the query of an address: `kinds=ALLY.SPLIT`, `standing=denied`.
        public static Kinds of(Map<String, List<String>> query) {
            Set<String> types = new HashSet<>();
            query.getOrDefault("kinds", List.of()).forEach(list -> types.addAll(List.of(list.split("\\."))));
            types.remove("");
            return new Kinds(
                    types.isEmpty() ? OF_GROUPS : types,
                    query.getOrDefault("standing", List.of()).stream()
                            .filter(word -> !word.isBlank())
                            .findFirst());
        }

        boolean let(Tie tie) {
            return types.contains(tie.type().name())
                    && standing.map(TieLine.standing(tie)::equals).orElse(true);
        }
    }

    static List<TieLine> of(List<Tie> ties, Snapshot snapshot) {
        return ties.stream().map(tie -> of(tie, snapshot)).toList();
    }

    /// The ties that are wanted.
    ///
    /// @param filter of the statements that tell of them
    public static Page<TieLine> all(Snapshot snapshot, Filter filter, Kinds kinds, Page.Wanted wanted) {
        return Page.of(wanted(snapshot, filter, kinds), wanted, tie -> of(tie, snapshot));
    }

    static List<Tie> wanted(Snapshot snapshot, Filter filter, Kinds kinds) {
        Predicate<Tie> told =
                filter.isOpen() ? tie -> true : tie -> told(tie).anyMatch(said -> filter.lets(snapshot.entry(said)));
        return snapshot.knowledge().ties().stream()
                .filter(kinds::let)
                .filter(told)
                .toList();
    }

    /// All statements that tell of it.
    static Stream<Said> told(Tie tie) {
        return Stream.of(tie.assertedBy(), tie.deniedBy(), tie.endedBy()).flatMap(List::stream);
    }

    static TieLine of(Tie tie, Snapshot snapshot) {
        return new TieLine(
                tie.id(),
                tie.type().name(),
                Line.Someone.actors(tie.agents(), snapshot),
                Line.Someone.actors(tie.targets(), snapshot),
                standing(tie),
                first(tie.from()),
                tie.until().flatMap(Days::first).map(Object::toString),
                first(tie.asserted()),
                tie.asserted().flatMap(Days::last).map(Object::toString),
                tie.assertedBy().size(),
                tie.deniedBy().size(),
                tie.endedBy().size());
    }

    /// The same with nobody but these actors on either side.
    TieLine among(Set<String> actors) {
        return new TieLine(
                id,
                type,
                among(agents, actors),
                among(targets, actors),
                standing,
                from,
                until,
                assertedFrom,
                assertedTo,
                asserted,
                denied,
                ended);
    }

    private static List<Line.Someone> among(List<Line.Someone> side, Set<String> actors) {
        return side.stream()
                .filter(one -> one.id().filter(actors::contains).isPresent())
                .toList();
    }

    private static Optional<String> first(Optional<Days> days) {
        return days.flatMap(Days::first).map(Object::toString);
    }

    private static String standing(Tie tie) {
        if (!tie.deniedBy().isEmpty()) {
            return "denied";
        }
        boolean sure =
                tie.assertedBy().stream().anyMatch(said -> said.statement().status() == Status.ACTUAL);
        return sure ? "asserted" : "uncertain";
    }
}
