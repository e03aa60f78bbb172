package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Figure;
import org.isnad.knowledge.Independence;
import org.isnad.mention.Bounds;
import org.isnad.web.shelf.Snapshot;

/// An event as lists show it.
///
/// @param title the words of its first report
/// @param time when it happened, as EDTF
/// @param day the day by which it stands in order
/// @param figures the least and the most that anybody gives, by category
/// @param contradictions how many pairs of its reports contradict each other
public record EventLine(
        String id,
        String type,
        Optional<String> mode,
        String title,
        Optional<String> time,
        Optional<String> day,
        Optional<String> published,
        List<Line.Someone> places,
        List<Line.Someone> agents,
        List<Line.Someone> targets,
        Independence independence,
        Map<String, List<OptionalInt>> figures,
        int contradictions) {
    static EventLine of(Event event, Snapshot snapshot) {
        return new EventLine(
                event.id(),
                event.type().name(),
                event.mode(),
                snapshot.entry(event.reports().getFirst()).quote(),
                event.time().map(Days::toString),
                event.day().map(Object::toString),
                event.published().map(Days::toString),
                Line.Someone.places(event.places()),
                Line.Someone.actors(event.agents(), snapshot),
                Line.Someone.actors(event.targets(), snapshot),
                event.independence(),
                range(event.ledger().figures()),
                snapshot.contradictionsIn(event).size());
    }

    private static Map<String, List<OptionalInt>> range(List<Figure> figures) {
        Map<String, List<OptionalInt>> range = new TreeMap<>();
        for (Figure figure : figures) {
            Bounds bounds = figure.bounds();
            range.merge(
                    figure.category().word(),
                    List.of(ends(bounds).min(), ends(bounds).max()),
                    (one, other) -> List.of(
                            Stream.of(one.get(0), other.get(0))
                                    .flatMapToInt(OptionalInt::stream)
                                    .min(),
                            Stream.of(one.get(1), other.get(1))
                                    .flatMapToInt(OptionalInt::stream)
                                    .max()));
        }
        return range;
    }

    private static java.util.stream.IntStream ends(Bounds bounds) {
        return Stream.of(bounds.low(), bounds.high()).flatMapToInt(OptionalInt::stream);
    }
}
