package org.isnad.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.text.Edtf;

/// The first and the last day of a time; an open end has no day.
///
/// @param told whether the article tells the time; otherwise it is the day of publication
record Period(Optional<LocalDate> first, Optional<LocalDate> last, boolean told) {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    /// Empty for a time whose year is not known.
    static Optional<Period> of(Edtf time) {
        Optional<LocalDate> first = time.from().flatMap(Edtf.Date::firstDay);
        Optional<LocalDate> last = time.to().flatMap(Edtf.Date::lastDay);
        return first.isEmpty() && last.isEmpty() ? Optional.empty() : Optional.of(new Period(first, last, true));
    }

    /// When it happened, or the day of publication of what is told as news without a time.
    static Optional<Period> of(CodedArticle article, Statement statement) {
        if (statement.time().isPresent()) {
            return of(statement.time().get());
        }
        return statement.background()
                ? Optional.empty()
                : article.date().map(day -> new Period(Optional.of(day), Optional.of(day), false));
    }

    /// Whether it shares a day with a period, whose ends may be open.
    boolean meets(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean before = last.isPresent() && from.isPresent() && last.get().isBefore(from.get());
        boolean after = first.isPresent() && to.isPresent() && first.get().isAfter(to.get());
        return !before && !after;
    }

    /// How many days it may be off, plus one; empty with an open end.
    private Optional<Long> days() {
        return first.flatMap(begin -> last.map(end -> ChronoUnit.DAYS.between(begin, end) + 1));
    }

    /// Whether it is one day.
    boolean isOneDay() {
        return days().equals(Optional.of(1L));
    }

    /// Whether all of it lies in one month of one year.
    boolean isInOneMonth() {
        return first.map(YearMonth::from).equals(last.map(YearMonth::from));
    }

    /// As UCDP GED counts it (`date_prec`): 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year; a
    /// longer or open time has none.
    Optional<Integer> ucdp() {
        return days().flatMap(days -> days <= 1
                ? Optional.of(1)
                : days < WEEK
                        ? Optional.of(2)
                        : days == WEEK
                                ? Optional.of(3)
                                : days <= MONTH ? Optional.of(4) : days <= YEAR ? Optional.of(5) : Optional.empty());
    }

    /// As ACLED counts it (`time_precision`): 1 the day, 2 within a week, 3 within a month.
    Optional<Integer> acled() {
        return days().flatMap(days -> days <= 1
                ? Optional.of(1)
                : days <= WEEK ? Optional.of(2) : days <= MONTH ? Optional.of(3) : Optional.empty());
    }
}
