package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.StatementType;

/// What statements of any number of articles are about.
///
/// @param id stays as it is when further reports of the event are read later
/// @param type of most of its reports
/// @param mode of PLOVER, as most of the reports that give one have it
/// @param time when it happened, as most of its reports that say so have it; empty if none says so
/// @param published the first and the last day on which it was reported, if any is known
/// @param places where, the most reported first
/// @param agents who did it
/// @param targets to whom
/// @param reports every statement about it, in the order of the articles
/// @param ledger every figure ever given for it
/// @param independence how many reports, outlets and origins
public record Event(
        String id,
        StatementType type,
        Optional<String> mode,
        Optional<Days> time,
        Optional<Days> published,
        List<Named> places,
        List<Named> agents,
        List<Named> targets,
        List<Said> reports,
        Ledger ledger,
        Independence independence) {
    /// By the day on which it happened or was first reported; events of no known day come last.
    public static final Comparator<Event> IN_TIME = Comparator.comparing(
                    (Event event) -> event.day().orElse(LocalDate.MAX))
            .thenComparing(Event::id);

    public Event {
        places = List.copyOf(places);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        reports = List.copyOf(reports);
    }

    /// The day by which it stands in order: when it happened, or when it was first reported.
    public Optional<LocalDate> day() {
        return time.or(() -> published).flatMap(days -> days.first().or(days::last));
    }
}
