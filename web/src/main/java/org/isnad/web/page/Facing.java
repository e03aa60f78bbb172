package org.isnad.web.page;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Contradiction;
import org.isnad.web.shelf.Snapshot;

/// Two statements that contradict each other.
///
/// @param kind in what they differ
/// @param event the id of the event that they are about
/// @param answered a later statement that settles it for its speaker; absent while it is open
public record Facing(String kind, String event, Line one, Line other, Optional<Line> answered) {
    static List<Facing> of(List<Contradiction> contradictions, Snapshot snapshot) {
        return contradictions.stream().map(one -> of(one, snapshot)).toList();
    }

    private static Facing of(Contradiction contradiction, Snapshot snapshot) {
        return new Facing(
                contradiction.kind().word(),
                contradiction.event(),
                Line.of(contradiction.one(), snapshot),
                Line.of(contradiction.other(), snapshot),
                contradiction.answered().map(said -> Line.of(said, snapshot)));
    }

    /// All that are wanted.
    ///
    /// @param kind in what they differ; empty for all
    public static Page<Facing> all(Snapshot snapshot, Filter filter, Optional<String> kind, Page.Wanted wanted) {
        return Page.of(wanted(snapshot, filter, kind), wanted, one -> of(one, snapshot));
    }

    static List<Contradiction> wanted(Snapshot snapshot, Filter filter, Optional<String> kind) {
        return snapshot.knowledge().contradictions().stream()
                .filter(one -> kind.map(one.kind().word()::equals).orElse(true))
                .filter(one -> filter.lets(snapshot.entry(one.one())) || filter.lets(snapshot.entry(one.other())))
                .toList();
    }
}
