package org.isnad.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Days or months in order, none left out.
///
/// @param unit `day` or `month`
/// @param all as `2016-10-25` or `2016-10`
record Spans(String unit, List<String> all) {
    /// More columns than these are not read any more.
    private static final int MOST_DAYS = 62;

    /// More months than these are left out from the beginning.
    private static final int MOST_MONTHS = 240;

    static Spans of(List<LocalDate> days) {
        if (days.isEmpty()) {
            return new Spans("day", List.of());
        }
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return new Spans(
                    "day",
                    first.datesUntil(last.plusDays(1)).map(Object::toString).toList());
        }
        YearMonth end = YearMonth.from(last);
        YearMonth begin = YearMonth.from(first);
        YearMonth shown = begin.isBefore(end.minusMonths(MOST_MONTHS - 1)) ? end.minusMonths(MOST_MONTHS - 1) : begin;
        return new Spans(
                "month",
                Stream.iterate(shown, month -> !month.isAfter(end), month -> month.plusMonths(1))
                        .map(Object::toString)
                        .toList());
    }

    String of(LocalDate day) {
        return unit.equals("day") ? day.toString() : YearMonth.from(day).toString();
    }
}
