package org.isnad.web.page;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Moment;
import org.isnad.web.shelf.Snapshot;

/// Happenings in the order of time, with the day on which each became known.
///
/// @param moments the earliest first; those without a time come last
/// @param left how many more there are than are given
public record TimelinePage(List<Row> moments, int left) {
    private static final int MOST = 1000;

    /// A line of it.
    ///
    /// @param when it happened, as EDTF
    /// @param day the day by which it stands in order
    /// @param known the day of the first report
    /// @param points where
    public record Row(
            Optional<String> when,
            Optional<String> day,
            Optional<String> known,
            EventLine event,
            List<EventPage.Point> points) {}

    /// What happens in a selection.
    public static TimelinePage of(List<Moment> moments, Filter filter, Snapshot snapshot) {
        List<Moment> wanted = moments.stream()
                .filter(moment -> moment.said().stream().anyMatch(said -> filter.lets(snapshot.entry(said))))
                .toList();
        return new TimelinePage(
                wanted.stream().limit(MOST).map(moment -> row(moment, snapshot)).toList(),
                Math.max(0, wanted.size() - MOST));
    }

    private static Row row(Moment moment, Snapshot snapshot) {
        Event event = moment.event();
        return new Row(
                moment.when().map(Days::toString),
                moment.when()
                        .flatMap(days -> days.first().or(days::last))
                        .or(moment::known)
                        .map(Object::toString),
                moment.known().map(Object::toString),
                EventLine.of(event, snapshot),
                EventPage.points(moment.said()));
    }
}
