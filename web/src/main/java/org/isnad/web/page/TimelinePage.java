package org.isnad.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Moment;
import org.isnad.knowledge.Subject;
import org.isnad.web.shelf.Snapshot;

/// Happenings in the order of time, with the day on which each became known.
///
/// @param days on which something of the selection became known, with how much
/// @param spots where on earth it was what was known on the day asked for, the commonest first
/// @param moments what was known on that day, the earliest first; those without a time come last
/// @param total how many moments the selection has on any day
public record TimelinePage(Map<String, Integer> days, List<Spot> spots, Page<Row> moments, int total) {
    private static final int MOST_SPOTS = 400;

    /// A line of it.
    ///
    /// @param when it happened, as EDTF
    /// @param day the day by which it stands in order
    /// @param known the day of the first report
    public record Row(Optional<String> when, Optional<String> day, Optional<String> known, EventLine event) {}

    /// A place with how many moments were there.
    public record Spot(EventPage.Point point, int count) {}

    /// Of whom or what.
    ///
    /// @param actor the id of one who takes part
    /// @param other the id of a second
    /// @param place the path of a place
    public record Of(Optional<String> actor, Optional<String> other, Optional<String> place) {
        /// What the query of an address asks for.
        public static Of of(Map<String, List<String>> query) {
            return new Of(first(query, "actor"), first(query, "other"), first(query, "place"));
        }

        private static Optional<String> first(Map<String, List<String>> query, String name) {
            return query.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }

        List<Moment> in(Knowledge knowledge) {
            if (actor.isPresent() && other.isPresent()) {
                return knowledge.timeline(new Subject.Pair(actor.get(), other.get()));
            }
            if (actor.isPresent()) {
                return knowledge.timeline(new Subject.Someone(actor.get()));
            }
            if (place.isPresent()) {
                return knowledge.timeline(new Subject.Somewhere(place.get()));
            }
            return knowledge.events().stream().map(Of::moment).toList();
        }

        private static Moment moment(Event event) {
            return new Moment(event.time(), event.published().flatMap(Days::first), event, event.reports());
        }
    }

    /// What happens in a selection.
    ///
    /// @param asOf what was known on that day; empty for all
    public static TimelinePage of(
            Snapshot snapshot, Filter filter, Of subject, Optional<LocalDate> asOf, Page.Wanted wanted) {
        List<Moment> all = wanted(snapshot, filter, subject);
        List<Moment> known =
                all.stream().filter(moment -> isKnown(moment, asOf)).toList();
        Map<String, Integer> days = new TreeMap<>();
        all.forEach(moment -> moment.known().ifPresent(day -> days.merge(day.toString(), 1, Integer::sum)));
        return new TimelinePage(
                days, spots(known), Page.of(known, wanted, moment -> row(moment, snapshot)), all.size());
    }

    static List<Moment> wanted(Snapshot snapshot, Filter filter, Of subject) {
        List<Moment> all = subject.in(snapshot.knowledge());
        return filter.isOpen()
                ? all
                : all.stream()
                        .filter(moment -> moment.said().stream().anyMatch(said -> filter.lets(snapshot.entry(said))))
                        .toList();
    }

    static boolean isKnown(Moment moment, Optional<LocalDate> asOf) {
        return asOf.map(day ->
                        moment.known().filter(known -> !known.isAfter(day)).isPresent())
                .orElse(true);
    }

    private static List<Spot> spots(List<Moment> moments) {
        Map<String, Spot> byPath = new HashMap<>();
        for (Moment moment : moments) {
            EventPage.points(moment.said())
                    .forEach(point -> byPath.merge(
                            point.path(),
                            new Spot(point, 1),
                            (before, one) -> new Spot(before.point(), before.count() + 1)));
        }
        return byPath.values().stream()
                .sorted(Comparator.comparingInt(Spot::count)
                        .reversed()
                        .thenComparing(spot -> spot.point().path()))
                .limit(MOST_SPOTS)
                .toList();
    }

    private static Row row(Moment moment, Snapshot snapshot) {
        return new Row(
                moment.when().map(Days::toString),
                moment.when()
                        .flatMap(days -> days.first().or(days::last))
                        .or(moment::known)
                        .map(Object::toString),
                moment.known().map(Object::toString),
                EventLine.of(moment.event(), snapshot));
    }
}
