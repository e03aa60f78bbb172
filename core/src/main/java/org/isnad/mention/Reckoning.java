package org.isnad.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.text.Edtf;

/// Reckons which days one time means. Serves one call.
///
/// Where the day of publication is not known, what leans on it stays empty or without a year.
final class Reckoning {
    /// A day and month without a year that lie further ahead than this belong to the year before, unless the
    /// words look ahead.
    private static final int MOST_DAYS_AHEAD = 60;

    private static final int HOURS_A_DAY = 24;

    private final Optional<LocalDate> today;
    private final DayOfWeek weekBegins;
    private final Optional<Edtf.Date> before;
    private final Outlook outlook;
    private boolean leans;
    private boolean computed;

    /// @param today the day of the article
    /// @param before the date of which the text spoke last
    Reckoning(Optional<LocalDate> today, DayOfWeek weekBegins, Optional<Edtf.Date> before, Outlook outlook) {
        this.today = today;
        this.weekBegins = weekBegins;
        this.before = before;
        this.outlook = outlook;
    }

    /// The days that the words mean; empty where they fix none, or where the calendar has no such date: 31
    /// February is words, not a date.
    Optional<Edtf> of(TimeExpression time) {
        try {
            return reckon(time);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether the day of the article was needed.
    boolean leansOnToday() {
        return leans;
    }

    /// Whether the lunar calendar was.
    boolean isComputed() {
        return computed;
    }

    private Optional<LocalDate> today() {
        leans |= today.isPresent();
        return today;
    }

    private Optional<Edtf> reckon(TimeExpression time) {
        return switch (time) {
            case TimeExpression.Date date -> date.calendar() == Entry.Calendar.HIJRI ? lunar(date) : solar(date);
            case TimeExpression.DayOf dayOf -> dayOf(dayOf);
            case TimeExpression.Year year -> year(year);
            case TimeExpression.LunarYear year -> lunarYear(year);
            case TimeExpression.Weekday weekday -> weekday(weekday).map(Edtf::of);
            case TimeExpression.Deictic deictic -> deictic(deictic);
            case TimeExpression.Night night -> night(night);
            case TimeExpression.Turned turned -> turned(turned);
            case TimeExpression.Same same -> before.flatMap(date -> cut(date, same.unit()));
            case TimeExpression.Span span -> span(span);
            case TimeExpression.Offset offset -> offset(offset);
            case TimeExpression.Season season -> season(season);
            case TimeExpression.Era era -> Optional.of(Edtf.of(era(era.firstYear(), era.years())));
            case TimeExpression.Holiday holiday -> holiday(holiday);
            case TimeExpression.Since since -> since(since);
            case TimeExpression.Until until ->
                reckon(until.to()).flatMap(Edtf::to).map(Edtf::until);
            case TimeExpression.Range range -> range(range);
            case TimeExpression.About about -> reckon(about.time()).map(Edtf::about);
            case TimeExpression.Within within -> within(within);
            case TimeExpression.Length length -> Optional.empty();
            case TimeExpression.Undated undated -> Optional.empty();
        };
    }

    private Optional<Edtf> solar(TimeExpression.Date date) {
        OptionalInt month = OptionalInt.of(date.month());
        OptionalInt year = date.year().isPresent() ? year(date.year()) : likelyYear(date);
        return Optional.of(Edtf.of(year, month, date.day()));
    }

    private OptionalInt year(Optional<TimeExpression> words) {
        return words.flatMap(this::reckon)
                .flatMap(Edtf::from)
                .map(Edtf.Date::year)
                .orElse(OptionalInt.empty());
    }

    /// The year of a date that names none.
    private OptionalInt likelyYear(TimeExpression.Date date) {
        if (today().isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate now = today().get();
        int year = now.getYear();
        int ahead = Integer.compare(date.month(), now.getMonthValue());
        if (ahead == 0 && date.day().isPresent()) {
            ahead = Integer.compare(date.day().getAsInt(), now.getDayOfMonth());
        }
        if (date.turn().isPresent()) {
            return OptionalInt.of(
                    switch (date.turn().get()) {
                        case PAST, BEFORE -> ahead < 0 ? year : year - 1;
                        case NEXT, AFTER -> ahead > 0 ? year : year + 1;
                        case THIS -> year;
                    });
        }
        return OptionalInt.of(
                switch (outlook) {
                    case BACK -> ahead > 0 ? year - 1 : year;
                    case AHEAD -> ahead < 0 ? year + 1 : year;
                    case OPEN -> ahead > 0 && isFar(now, date) ? year - 1 : year;
                });
    }

    private static boolean isFar(LocalDate now, TimeExpression.Date date) {
        YearMonth month = YearMonth.of(now.getYear(), date.month());
        int day = Math.min(date.day().orElse(1), month.lengthOfMonth());
        return month.atDay(Math.max(1, day)).isAfter(now.plusDays(MOST_DAYS_AHEAD));
    }

    private Optional<Edtf> dayOf(TimeExpression.DayOf dayOf) {
        return reckon(dayOf.month())
                .flatMap(Edtf::from)
                .map(month -> Edtf.of(month.year(), month.month(), OptionalInt.of(dayOf.day())));
    }

    private Optional<Edtf> year(TimeExpression.Year year) {
        if (year.calendar() == Entry.Calendar.GREGORIAN) {
            return Optional.of(Edtf.of(OptionalInt.of(year.year()), OptionalInt.empty(), OptionalInt.empty()));
        }
        computed = true;
        return Optional.of(interval(LunarCalendar.days(year.year())));
    }

    private Optional<Edtf> lunarYear(TimeExpression.LunarYear year) {
        int steps = switch (year.direction()) {
            case PAST, BEFORE -> -1;
            case THIS -> 0;
            case NEXT, AFTER -> 1;
        };
        computed = true;
        return today().map(now -> interval(LunarCalendar.days(LunarCalendar.yearOf(now) + steps)));
    }

    private Optional<LocalDate> weekday(TimeExpression.Weekday weekday) {
        DayOfWeek day = weekday.day();
        boolean toCome = outlook == Outlook.AHEAD;
        Direction turn = weekday.turn().orElse(Direction.THIS);
        int more = weekday.steps() - 1;
        return switch (turn) {
            case PAST ->
                today().map(now -> now.with(TemporalAdjusters.previous(day)).minusWeeks(more));
            case NEXT ->
                today().map(now -> now.with(TemporalAdjusters.next(day)).plusWeeks(more));
            case THIS ->
                today().map(now ->
                        now.with(toCome ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
            case BEFORE -> dayBefore().map(then -> then.with(TemporalAdjusters.previous(day)));
            case AFTER -> dayBefore().map(then -> then.with(TemporalAdjusters.next(day)));
        };
    }

    /// The day of which the text spoke last.
    private Optional<LocalDate> dayBefore() {
        return before.filter(date -> date.day().isPresent()).flatMap(Edtf.Date::firstDay);
    }

    /// The weekday or date beside it wins: an article may stand on a page of a later day.
    private Optional<Edtf> deictic(TimeExpression.Deictic deictic) {
        if (deictic.also().isPresent() && !(deictic.also().get() instanceof TimeExpression.Weekday)) {
            return reckon(deictic.also().get());
        }
        Optional<LocalDate> first = today().map(now -> now.plus(deictic.shift()));
        if (deictic.also().isPresent() && deictic.also().get() instanceof TimeExpression.Weekday weekday) {
            return first.map(day -> day.with(TemporalAdjusters.previousOrSame(weekday.day())))
                    .map(Edtf::of);
        }
        Optional<LocalDate> last = deictic.until().flatMap(until -> today().map(now -> now.plus(until)));
        return first.map(day -> Edtf.between(Edtf.Date.of(day), Edtf.Date.of(last.orElse(day))));
    }

    private Optional<Edtf> night(TimeExpression.Night night) {
        return reckon(night.last())
                .flatMap(Edtf::to)
                .filter(last -> last.day().isPresent())
                .flatMap(Edtf.Date::firstDay)
                .map(last -> Edtf.between(Edtf.Date.of(last.minusDays(1)), Edtf.Date.of(last)));
    }

    private Optional<Edtf> turned(TimeExpression.Turned turned) {
        boolean fromText = turned.direction() == Direction.BEFORE || turned.direction() == Direction.AFTER;
        Optional<LocalDate> anchor =
                fromText ? before.filter(date -> isAsFine(date, turned.unit())).flatMap(Edtf.Date::firstDay) : today();
        int steps = switch (turned.direction()) {
            case PAST, BEFORE -> -turned.steps();
            case THIS -> 0;
            case NEXT, AFTER -> turned.steps();
        };
        return anchor.flatMap(day -> whole(day.plus(steps, turned.unit()), turned.unit()));
    }

    private static boolean isAsFine(Edtf.Date date, ChronoUnit unit) {
        return switch (unit) {
            case DAYS, WEEKS -> date.day().isPresent();
            case MONTHS -> date.month().isPresent();
            default -> date.openDigits() == 0;
        };
    }

    /// The whole unit in which a day lies.
    private Optional<Edtf> whole(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> Optional.of(Edtf.of(day));
            case WEEKS -> {
                LocalDate first = day.with(TemporalAdjusters.previousOrSame(weekBegins));
                yield Optional.of(Edtf.between(Edtf.Date.of(first), Edtf.Date.of(first.plusDays(6))));
            }
            case MONTHS, YEARS -> cut(Edtf.Date.of(day), unit);
            case DECADES -> Optional.of(Edtf.of(era(day.getYear() / 10 * 10, 10)));
            case CENTURIES -> Optional.of(Edtf.of(era(day.getYear() / 100 * 100, 100)));
            default -> Optional.empty();
        };
    }

    /// The date in the precision of a unit; empty if it is coarser already.
    private static Optional<Edtf> cut(Edtf.Date date, ChronoUnit unit) {
        if (!isAsFine(date, unit)) {
            return Optional.empty();
        }
        return switch (unit) {
            case DAYS -> Optional.of(Edtf.of(date));
            case MONTHS -> Optional.of(Edtf.of(date.year(), date.month(), OptionalInt.empty()));
            case YEARS ->
                date.year().isPresent()
                        ? Optional.of(Edtf.of(date.year(), OptionalInt.empty(), OptionalInt.empty()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Edtf> span(TimeExpression.Span span) {
        boolean hours = span.unit() == ChronoUnit.HOURS;
        ChronoUnit unit = hours ? ChronoUnit.DAYS : span.unit();
        long count = hours ? (span.count() + HOURS_A_DAY - 1) / HOURS_A_DAY : span.count();
        boolean back = span.direction() == Direction.PAST;
        if (!back && span.direction() != Direction.NEXT || !unit.isDateBased()) {
            return Optional.empty();
        }
        return today().map(now -> {
            Edtf.Date far = inPrecision(now.plus(back ? -count : count, unit), unit);
            return back ? Edtf.between(far, Edtf.Date.of(now)) : Edtf.between(Edtf.Date.of(now), far);
        });
    }

    private Optional<Edtf> offset(TimeExpression.Offset offset) {
        if (!offset.back() && outlook != Outlook.AHEAD) {
            return Optional.empty();
        }
        long count = offset.back() ? -offset.count() : offset.count();
        if (!offset.unit().isDateBased()) {
            return today().map(now -> Edtf.of(now.plusDays(count / HOURS_A_DAY)));
        }
        return today().map(now -> Edtf.of(inPrecision(now.plus(count, offset.unit()), offset.unit())));
    }

    /// What lasts so long has no date; what is to happen before so long is over has one.
    private Optional<Edtf> within(TimeExpression.Within within) {
        return outlook == Outlook.AHEAD
                ? offset(new TimeExpression.Offset(within.unit(), within.count(), false))
                : Optional.empty();
    }

    private static Edtf.Date inPrecision(LocalDate day, ChronoUnit unit) {
        Edtf.Date date = Edtf.Date.of(day);
        return switch (unit) {
            case MONTHS -> new Edtf.Date(date.year(), date.month(), OptionalInt.empty());
            case YEARS, DECADES, CENTURIES -> new Edtf.Date(date.year(), OptionalInt.empty(), OptionalInt.empty());
            default -> date;
        };
    }

    private Optional<Edtf> season(TimeExpression.Season season) {
        Optional<Integer> year = season.year().isPresent()
                ? year(season.year()).stream().boxed().findFirst()
                : today().map(now -> seasonYear(season, now));
        OptionalInt known = year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
        return Optional.of(Edtf.of(known, OptionalInt.of(season.season()), OptionalInt.empty()));
    }

    private static int seasonYear(TimeExpression.Season season, LocalDate now) {
        Edtf.Date thisYear =
                new Edtf.Date(OptionalInt.of(now.getYear()), OptionalInt.of(season.season()), OptionalInt.empty());
        boolean over = thisYear.lastDay().orElse(now).isBefore(now);
        boolean begun = !thisYear.firstDay().orElse(now).isAfter(now);
        return switch (season.turn().orElse(Direction.THIS)) {
            case PAST, BEFORE -> over ? now.getYear() : now.getYear() - 1;
            case NEXT, AFTER -> begun ? now.getYear() + 1 : now.getYear();
            case THIS -> now.getYear();
        };
    }

    private static Edtf.Date era(int firstYear, int years) {
        return years == 10 ? Edtf.Date.decade(firstYear) : Edtf.Date.century(firstYear);
    }

    private Optional<Edtf> lunar(TimeExpression.Date date) {
        computed = true;
        Optional<TimeExpression.Year> named = date.year()
                .filter(TimeExpression.Year.class::isInstance)
                .map(TimeExpression.Year.class::cast)
                .filter(year -> year.calendar() == Entry.Calendar.HIJRI);
        if (named.isPresent()) {
            return Optional.of(interval(LunarCalendar.days(named.get().year(), date.month(), date.day())));
        }
        return nearest(year -> LunarCalendar.days(year, date.month(), date.day()), date.year(), way(date.turn()));
    }

    /// Where a word that turns a time says to look, else the sentence.
    private Outlook way(Optional<Direction> turn) {
        return turn.map(to -> to == Direction.PAST ? Outlook.BACK : to == Direction.NEXT ? Outlook.AHEAD : outlook)
                .orElse(outlook);
    }

    private Optional<Edtf> holiday(TimeExpression.Holiday time) {
        Entry.Holiday holiday = time.holiday();
        int skipped = time.number().orElse(1) - 1;
        int more = time.whole() && time.number().isEmpty() ? holiday.days() - 1 : 0;
        if (holiday.calendar() == Entry.Calendar.HIJRI) {
            computed = true;
            return nearest(
                    year -> {
                        LocalDate first = LunarCalendar.days(year, holiday.month(), OptionalInt.of(holiday.day()))
                                .first()
                                .plusDays(skipped);
                        return new LunarCalendar.Days(first, first.plusDays(more));
                    },
                    time.year(),
                    way(time.turn()));
        }
        OptionalInt year = time.year().isPresent()
                ? year(time.year())
                : likelyYear(new TimeExpression.Date(
                        holiday.calendar(),
                        OptionalInt.of(holiday.day()),
                        holiday.month(),
                        Optional.empty(),
                        time.turn()));
        return Optional.of(Edtf.of(year, OptionalInt.of(holiday.month()), OptionalInt.of(holiday.day())));
    }

    /// Of the lunar years about a time the one that the words mean: that of the solar year that they name, else
    /// the last or next one, else the nearest.
    private Optional<Edtf> nearest(
            IntFunction<LunarCalendar.Days> days, Optional<TimeExpression> solarYear, Outlook way) {
        OptionalInt wanted = year(solarYear);
        Optional<LocalDate> about = wanted.isPresent() ? Optional.of(LocalDate.of(wanted.getAsInt(), 7, 1)) : today();
        Optional<LunarCalendar.Days> best = Optional.empty();
        for (int step = -1; about.isPresent() && step <= 1; step++) {
            LocalDate then = about.get();
            LunarCalendar.Days candidate = days.apply(LunarCalendar.yearOf(then) + step);
            boolean possible = wanted.isPresent()
                    ? candidate.first().getYear() == wanted.getAsInt()
                    : way == Outlook.OPEN
                            || (way == Outlook.BACK
                                    ? !candidate.first().isAfter(then)
                                    : !candidate.last().isBefore(then));
            if (possible
                    && best.filter(b -> distance(b, then) <= distance(candidate, then))
                            .isEmpty()) {
                best = Optional.of(candidate);
            }
        }
        return best.map(Reckoning::interval);
    }

    private static long distance(LunarCalendar.Days days, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(days.first(), day));
    }

    private static Edtf interval(LunarCalendar.Days days) {
        return Edtf.between(Edtf.Date.of(days.first()), Edtf.Date.of(days.last()));
    }

    private Optional<Edtf> since(TimeExpression.Since since) {
        Optional<Edtf.Date> from = reckon(since.from()).flatMap(Edtf::from);
        boolean toCome = from.flatMap(Edtf.Date::firstDay)
                .flatMap(first -> today.map(first::isAfter))
                .orElse(false);
        if (since.open() || toCome || today().isEmpty()) {
            return from.map(Edtf::since);
        }
        return from.map(first -> Edtf.between(first, Edtf.Date.of(today().get())));
    }

    private Optional<Edtf> range(TimeExpression.Range range) {
        Optional<Edtf.Date> from = reckon(range.from()).flatMap(Edtf::from);
        Optional<Edtf.Date> to = reckon(range.to()).flatMap(Edtf::to);
        return from.isPresent() && to.isPresent() ? Optional.of(Edtf.between(from.get(), to.get())) : Optional.empty();
    }
}
