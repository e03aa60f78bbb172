package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A line of a timeline.
///
/// @param when it happened; empty if no report says so
/// @param known the day of the first report, if known
/// @param event what happened
/// @param said the reports that the line stands for
public record Moment(Optional<Days> when, Optional<LocalDate> known, Event event, List<Said> said) {
    public Moment {
        said = List.copyOf(said);
    }
}
