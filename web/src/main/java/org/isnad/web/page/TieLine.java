package org.isnad.web.page;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.Status;
import org.isnad.web.shelf.Snapshot;

/// A relation of actors over time.
///
/// @param standing `asserted`, `denied` where nobody asserts it or somebody denies it, `uncertain` where nobody says
///     outright that it is so
/// @param from the earliest day that a statement gives for it
/// @param until the day by which it has ended
/// @param assertedFrom the first day on which it was asserted
/// @param assertedTo the last day on which it was asserted
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
        List<Line> assertedBy,
        List<Line> deniedBy,
        List<Line> endedBy) {
    static List<TieLine> of(List<Tie> ties, Snapshot snapshot) {
        return ties.stream().map(tie -> of(tie, snapshot)).toList();
    }

    /// The ties that are wanted.
    ///
    /// @param filter of the statements that tell of them
    public static Page<TieLine> all(Snapshot snapshot, Filter filter, Page.Wanted wanted) {
        return Page.of(
                snapshot.knowledge().ties().stream()
                        .filter(tie -> java.util.stream.Stream.of(tie.assertedBy(), tie.deniedBy(), tie.endedBy())
                                .flatMap(List::stream)
                                .anyMatch(said -> filter.lets(snapshot.entry(said))))
                        .toList(),
                wanted,
                tie -> of(tie, snapshot));
    }

    private static TieLine of(Tie tie, Snapshot snapshot) {
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
                lines(tie.assertedBy(), snapshot),
                lines(tie.deniedBy(), snapshot),
                lines(tie.endedBy(), snapshot));
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

    private static List<Line> lines(List<Said> said, Snapshot snapshot) {
        return said.stream().map(one -> Line.of(one, snapshot)).toList();
    }
}
