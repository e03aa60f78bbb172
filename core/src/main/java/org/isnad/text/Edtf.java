package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as the Extended Date/Time Format writes it (ISO 8601-2): a day, month or year, or an interval of
/// two, either end open. What is unknown stays unknown: `XXXX-10-24` is a 24 October of no known year.
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

    /// A year, month or day; parts that are not given are coarser precision, a missing year is `XXXX`.
    public record Date(OptionalInt year, OptionalInt month, OptionalInt day) {
        public Date {
            if (day.isPresent() && month.isEmpty()) {
                throw new IllegalArgumentException("a day needs its month");
            }
            if (year.isEmpty() && month.isEmpty()) {
                throw new IllegalArgumentException("neither year nor month");
            }
            if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > 9999)) {
                throw new DateTimeException("no such year: " + year.getAsInt());
            }
            // Without a year 29 February may exist: any leap year will do for the check.
            int someYear = year.orElse(2000);
            if (month.isPresent()) {
                YearMonth some = YearMonth.of(someYear, month.getAsInt());
                if (day.isPresent() && !some.isValidDay(day.getAsInt())) {
                    throw new DateTimeException("no such day: " + some + "-" + day.getAsInt());
                }
            }
        }

        /// The day of a calendar date.
        public static Date of(LocalDate day) {
            return new Date(
                    OptionalInt.of(day.getYear()),
                    OptionalInt.of(day.getMonthValue()),
                    OptionalInt.of(day.getDayOfMonth()));
        }

        /// Whether it ends before the other begins; false where an unknown year leaves it open.
        private boolean isBefore(Date other) {
            if (year.isEmpty() || other.year.isEmpty()) {
                return false;
            }
            String mine = toString();
            String its = other.toString();
            int common = Math.min(mine.length(), its.length());
            return mine.substring(0, common).compareTo(its.substring(0, common)) < 0;
        }

        @Override
        public String toString() {
            StringBuilder written =
                    new StringBuilder(year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : "XXXX");
            month.ifPresent(m -> written.append(String.format(Locale.ROOT, "-%02d", m)));
            day.ifPresent(d -> written.append(String.format(Locale.ROOT, "-%02d", d)));
            return written.toString();
        }
    }

    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}))?(?:-(\\d{2}))?");

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
        try {
            return new Date(
                    m.group(1).equals("XXXX") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(1))),
                    m.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(2))),
                    m.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(3))));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not an EDTF date: " + whole, e);
        }
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
