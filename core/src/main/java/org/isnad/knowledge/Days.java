package org.isnad.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.isnad.text.Edtf;

/// The first and the last day of a time; an open end has no day.
record Days(Optional<LocalDate> first, Optional<LocalDate> last) implements Comparable<Days> {
    private static final Comparator<Days> EARLIEST = Comparator.comparing(
                    (Days days) -> days.first.orElse(LocalDate.MIN))
            .thenComparing(days -> days.last.orElse(LocalDate.MAX));

    /// Empty for a time whose year is not known.
    static Optional<Days> of(Edtf time) {
        Optional<LocalDate> first = time.from().flatMap(Edtf.Date::firstDay);
        Optional<LocalDate> last = time.to().flatMap(Edtf.Date::lastDay);
        boolean dated = first.isPresent() == time.from().isPresent()
                && last.isPresent() == time.to().isPresent();
        return dated ? Optional.of(new Days(first, last)) : Optional.empty();
    }

    /// When a statement puts it; a statement without a time is taken to be as old as its article,
    /// unless it recalls the past.
    static Optional<Days> of(Said said) {
        Optional<Edtf> time = said.statement().time();
        if (time.isPresent()) {
            return of(time.get());
        }
        return said.statement().background()
                ? Optional.empty()
                : said.article().date().map(Edtf::of).flatMap(Days::of);
    }

    /// Whether no more than `gap` days lie between both.
    boolean near(Days other, int gap) {
        return !after(other, gap) && !other.after(this, gap);
    }

    private boolean after(Days other, int gap) {
        return first.isPresent()
                && other.last.isPresent()
                && ChronoUnit.DAYS.between(other.last.get(), first.get()) > gap;
    }

    @Override
    public int compareTo(Days other) {
        return EARLIEST.compare(this, other);
    }
}
