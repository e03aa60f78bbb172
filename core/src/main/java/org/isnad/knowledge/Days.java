package org.isnad.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.isnad.text.Edtf;

/// The first and the last day of a time; an open end has no day.
///
/// @param first the first day; empty when open
/// @param last the last day, inclusive; empty when open
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) implements Comparable<Days> {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
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

    /// The days of publication of articles; empty if none is known.
    static Optional<Days> of(Stream<LocalDate> days) {
        List<LocalDate> sorted = days.sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(Optional.of(sorted.getFirst()), Optional.of(sorted.getLast())));
    }

    /// How many days it lasts; empty when an end is open.
    OptionalLong length() {
        return first.isEmpty() || last.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(first.get(), last.get()) + 1);
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

    /// As EDTF writes it: a day, a whole month or year, or the first and the last with a slash between;
    /// `..` for an open end.
    @Override
    public String toString() {
        String from = first.map(Object::toString).orElse("..");
        String to = last.map(Object::toString).orElse("..");
        if (first.isPresent() && last.isPresent() && first.get().getDayOfMonth() == 1) {
            if (first.get().plusYears(1).minusDays(1).equals(last.get())
                    && first.get().getMonthValue() == 1) {
                return from.substring(0, YEAR);
            }
            if (first.get().plusMonths(1).minusDays(1).equals(last.get())) {
                return from.substring(0, MONTH);
            }
        }
        return from.equals(to) ? from : from + "/" + to;
    }

    @Override
    public int compareTo(Days other) {
        return EARLIEST.compare(this, other);
    }
}
