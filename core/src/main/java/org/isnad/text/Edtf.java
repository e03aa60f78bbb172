package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as the Extended Date/Time Format writes it (ISO 8601-2): a day, month, season, year, decade or century, or
/// an interval of two, either end open. What is unknown stays unknown: `XXXX-10-24` is a 24 October of no known year.
///
/// @param from the beginning; empty when open (`../2009`)
/// @param to the end, inclusive; empty when open (`2001/..`); equal to `from` for a single date
public record Edtf(Optional<Date> from, Optional<Date> to) {
    public Edtf {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an interval open at both ends says nothing");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new DateTimeException("ends before it begins: " + from.get() + "/" + to.get());
        }
    }

    /// A year, season, month or day; parts that are not given are coarser precision, a missing year is `XXXX`.
    ///
    /// @param month 1 to 12, or 21 for spring, 22 summer, 23 autumn, 24 winter
    /// @param openDigits how many last digits of the year are open: 1 for a decade (`199X`), 2 for a century
    /// @param approximate whether the words say "about" (`2012~`)
    public record Date(OptionalInt year, OptionalInt month, OptionalInt day, int openDigits, boolean approximate) {
        /// The number that stands for spring in the place of a month; the other seasons follow it.
        public static final int SPRING = 21;

        private static final int WINTER = 24;

        public Date {
            if (day.isPresent() && month.isEmpty()) {
                throw new IllegalArgumentException("a day needs its month");
            }
            if (year.isEmpty() && month.isEmpty()) {
                throw new IllegalArgumentException("neither year nor month");
            }
            if (openDigits < 0 || openDigits > 2 || openDigits > 0 && (year.isEmpty() || month.isPresent())) {
                throw new IllegalArgumentException("digits are open only in a year of its own");
            }
            if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > 9999)) {
                throw new DateTimeException("no such year: " + year.getAsInt());
            }
            boolean season = month.isPresent() && month.getAsInt() >= SPRING && month.getAsInt() <= WINTER;
            if (month.isPresent() && !(season && day.isEmpty())) {
                // Without a year 29 February may exist: any leap year will do for the check.
                YearMonth some = YearMonth.of(year.orElse(2000), month.getAsInt());
                if (day.isPresent() && !some.isValidDay(day.getAsInt())) {
                    throw new DateTimeException("no such day: " + some + "-" + day.getAsInt());
                }
            }
        }

        /// A date that is neither open nor approximate.
        ///
        /// @throws DateTimeException if the calendar has no such date
        public Date(OptionalInt year, OptionalInt month, OptionalInt day) {
            this(year, month, day, 0, false);
        }

        /// The day of a calendar date.
        public static Date of(LocalDate day) {
            return new Date(
                    OptionalInt.of(day.getYear()),
                    OptionalInt.of(day.getMonthValue()),
                    OptionalInt.of(day.getDayOfMonth()));
        }

        /// The ten years from `firstYear` on.
        public static Date decade(int firstYear) {
            return new Date(OptionalInt.of(firstYear), OptionalInt.empty(), OptionalInt.empty(), 1, false);
        }

        /// The hundred years from `firstYear` on: 1900 for the twentieth century.
        public static Date century(int firstYear) {
            return new Date(OptionalInt.of(firstYear), OptionalInt.empty(), OptionalInt.empty(), 2, false);
        }

        /// The same date, said to be "about" so.
        public Date about() {
            return new Date(year, month, day, openDigits, true);
        }

        /// Its first day; empty where the year is not known.
        public Optional<LocalDate> firstDay() {
            if (year.isEmpty()) {
                return Optional.empty();
            }
            int first = year.getAsInt() / openYears() * openYears();
            return Optional.of(LocalDate.of(first, firstMonth(), day.orElse(1)));
        }

        /// Its last day; empty where the year is not known. A winter ends in the year that follows.
        public Optional<LocalDate> lastDay() {
            return firstDay().map(first -> {
                if (day.isPresent()) {
                    return first;
                }
                if (month.isEmpty()) {
                    return first.plusYears(openYears()).minusDays(1);
                }
                return first.plusMonths(month.getAsInt() >= SPRING ? 3 : 1).minusDays(1);
            });
        }

        private int openYears() {
            return openDigits == 0 ? 1 : openDigits == 1 ? 10 : 100;
        }

        /// Spring begins in March, winter in December.
        private int firstMonth() {
            int number = month.orElse(1);
            return number >= SPRING ? 3 * (number - SPRING + 1) : number;
        }

        /// Whether it ends before the other begins; false where an unknown year leaves it open.
        private boolean isBefore(Date other) {
            return lastDay().isPresent()
                    && other.firstDay().isPresent()
                    && lastDay().get().isBefore(other.firstDay().get());
        }

        @Override
        public String toString() {
            String digits = year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : UNKNOWN_YEAR;
            StringBuilder written = new StringBuilder(digits.substring(0, digits.length() - openDigits));
            written.append("X".repeat(openDigits));
            month.ifPresent(m -> written.append(String.format(Locale.ROOT, "-%02d", m)));
            day.ifPresent(d -> written.append(String.format(Locale.ROOT, "-%02d", d)));
            return written.append(approximate ? "~" : "").toString();
        }
    }

    private static final String UNKNOWN_YEAR = "XXXX";
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2}))?(?:-(\\d{2}))?(~?)");

    /// A single day.
    public static Edtf of(LocalDate day) {
        return of(Date.of(day));
    }

    /// A single date of any precision.
    public static Edtf of(Date date) {
        return new Edtf(Optional.of(date), Optional.of(date));
    }

    /// A date of the given precision.
    ///
    /// @throws DateTimeException if the calendar has no such date
    public static Edtf of(OptionalInt year, OptionalInt month, OptionalInt day) {
        return of(new Date(year, month, day));
    }

    /// From the beginning of one date to the end of another.
    ///
    /// @throws DateTimeException if the second ends before the first begins
    public static Edtf between(Date from, Date to) {
        return new Edtf(Optional.of(from), Optional.of(to));
    }

    /// From a date on, with no known end.
    public static Edtf since(Date from) {
        return new Edtf(Optional.of(from), Optional.empty());
    }

    /// Up to a date, with no known beginning.
    public static Edtf until(Date to) {
        return new Edtf(Optional.empty(), Optional.of(to));
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws DateTimeException if `written` is not of this form or names no date of the calendar
    public static Edtf parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return of(date(written, written));
        }
        String from = written.substring(0, slash);
        String to = written.substring(slash + 1);
        try {
            return new Edtf(
                    from.equals("..") ? Optional.empty() : Optional.of(date(from, written)),
                    to.equals("..") ? Optional.empty() : Optional.of(date(to, written)));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not an EDTF interval: " + written, e);
        }
    }

    private static Date date(String part, String whole) {
        Matcher m = DATE.matcher(part);
        if (!m.matches()) {
            throw new DateTimeException("not an EDTF date: " + whole);
        }
        String year = m.group(1);
        int open = year.equals(UNKNOWN_YEAR) ? 0 : 4 - year.replace("X", "").length();
        try {
            return new Date(
                    year.equals(UNKNOWN_YEAR)
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(year.replace('X', '0'))),
                    m.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(2))),
                    m.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(3))),
                    open,
                    !m.group(4).isEmpty());
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not an EDTF date: " + whole, e);
        }
    }

    /// The same time, said to be "about" so.
    public Edtf about() {
        return new Edtf(from.map(Date::about), to.map(Date::about));
    }

    @Override
    public String toString() {
        if (from.isPresent() && from.equals(to)) {
            return from.get().toString();
        }
        return from.map(Date::toString).orElse("..") + "/"
                + to.map(Date::toString).orElse("..");
    }
}
