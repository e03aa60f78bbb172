package org.isnad.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.isnad.knowledge.Event;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Snapshot;

/// Lists of events.
public final class EventPages {
    private static final Comparator<Event> LATEST = Comparator.comparing(
                    (Event event) -> event.day().orElse(LocalDate.MIN))
            .reversed();

    private EventPages() {}

    /// The events that are wanted.
    ///
    /// @param order `latest`, `reports`, `origins` or `contradictions`: the greatest first
    /// @throws Refusal if there is no such order
    public static Page<EventLine> all(Snapshot snapshot, Filter filter, String order, Page.Wanted wanted) {
        List<Event> events =
                wanted(snapshot, filter).stream().sorted(order(order, snapshot)).toList();
        return Page.of(events, wanted, event -> EventLine.of(event, snapshot));
    }

    static List<Event> wanted(Snapshot snapshot, Filter filter) {
        List<Event> all = snapshot.knowledge().events();
        return filter.isOpen()
                ? all
                : all.stream()
                        .filter(event -> filter.lets(event, snapshot::entry))
                        .toList();
    }

    private static Comparator<Event> order(String order, Snapshot snapshot) {
        return switch (order) {
            case "latest" -> LATEST;
            case "reports" -> most(event -> event.independence().reports());
            case "origins" -> most(event -> event.independence().origins());
            case "contradictions" ->
                most(event -> snapshot.contradictionsIn(event).size());
            default -> throw Refusal.wrong("no order '" + order + "': use latest, reports, origins or contradictions");
        };
    }

    private static Comparator<Event> most(ToIntFunction<Event> number) {
        return Comparator.comparingInt(number).reversed().thenComparing(LATEST);
    }
}
