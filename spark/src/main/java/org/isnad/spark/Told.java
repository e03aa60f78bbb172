package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Steps;

/// A statement as a report of an event.
///
/// @param order greater for a report of a later event, or a later one of the same event
/// @param event the event's id
/// @param death whether the event is a death
/// @param line the statement, as {@link Placed} writes it
record Told(String order, String event, boolean death, String line) implements Serializable {
    /// Makes all days positive.
    private static final long SHIFT = 1_000_000_000_000L;

    /// The event of which lines report.
    static Event event(Steps steps, List<Placed> reports) {
        Map<String, String> origins = new HashMap<>();
        reports.forEach(report -> origins.put(report.said().article().sha256(), report.origin()));
        return steps.event(reports.stream().map(Placed::said).toList(), origins);
    }

    /// The reports of an event, in their order.
    static List<Told> of(Event event, List<String> lines) {
        long day = event.day().orElse(LocalDate.MAX).toEpochDay() + SHIFT;
        boolean death = Steps.isDeath(event);
        List<Told> told = new ArrayList<>();
        for (String line : lines) {
            String order = String.format(Locale.ROOT, "%014d %s %09d", day, event.id(), told.size());
            told.add(new Told(order, event.id(), death, line));
        }
        return told;
    }
}
