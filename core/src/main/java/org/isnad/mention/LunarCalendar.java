package org.isnad.mention;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.OptionalInt;

/// The calendar of Umm al-Qura. It is computed in advance; the day on which a month was seen to begin may
/// differ by one.
final class LunarCalendar {
    /// The days from `first` to `last`.
    record Days(LocalDate first, LocalDate last) {}

    private LunarCalendar() {}

    static int yearOf(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    /// A day, or a whole month, of a year.
    ///
    /// @throws java.time.DateTimeException if the calendar has no such day or does not reach so far
    static Days days(int year, int month, OptionalInt day) {
        HijrahDate first = HijrahChronology.INSTANCE.date(year, month, day.orElse(1));
        LocalDate begin = LocalDate.from(first);
        return new Days(begin, day.isPresent() ? begin : begin.plusDays(first.lengthOfMonth() - 1L));
    }

    /// All days of a year.
    ///
    /// @throws java.time.DateTimeException if the calendar does not reach so far
    static Days days(int year) {
        LocalDate begin = days(year, 1, OptionalInt.of(1)).first();
        return new Days(begin, days(year + 1, 1, OptionalInt.of(1)).first().minusDays(1));
    }
}
