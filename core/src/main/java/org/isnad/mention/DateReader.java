package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Calendar;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.lexicon.Entry.Hinge;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;

/// Reads what a calendar names: days, months, years, seasons, holidays.
final class DateReader {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    /// عام 67 is 1967.
    private static final int FIRST_SHORT_YEAR = 40;

    private static final int LAST_SHORT_YEAR = 99;
    private static final int FIRST_LUNAR_YEAR = 1300;
    private static final int LAST_LUNAR_YEAR = 1500;
    private static final int MOST_DAYS = 31;
    /// Two digits before a month are meant for a day, even where it has no such day.
    private static final int LARGEST_DAY = 99;
    private static final int TWENTIETH_CENTURY = 1900;

    private final TimeCursor cursor;
    private final TimeWords words;
    private final UnitReader units;

    DateReader(TimeCursor cursor, UnitReader units) {
        this.cursor = cursor;
        this.words = cursor.words();
        this.units = units;
    }

    /// A day by any of its names, with the part of it that is meant: مساء الثلاثاء 21 يوليو.
    Optional<TimeExpression> day() {
        boolean night = takePartsOfDay();
        boolean pair = cursor.take(Hinge.BOTH);
        boolean dayWord =
                !pair && !cursor.isAtEnd() && words.deictic(cursor.at()).isEmpty() && takeDayWord();
        Optional<TimeExpression> day = cursor.attempt(this::deictic)
                .or(() -> cursor.attempt(() -> weekday(night, pair)))
                .or(() -> cursor.attempt(() -> date(night || pair)));
        if (day.isPresent()) {
            takePartsOfDay();
        } else if (dayWord) {
            return Optional.empty();
        }
        return day;
    }

    /// Whether one of them is a night.
    private boolean takePartsOfDay() {
        boolean night = false;
        while (true) {
            if (cursor.take(Hinge.NIGHT)) {
                night = true;
            } else if (!cursor.take(Hinge.PART)) {
                return night;
            }
        }
    }

    private boolean takeDayWord() {
        return cursor.attempt(() -> units.takeUnit()
                        .filter(unit -> UnitReader.unit(unit) == ChronoUnit.DAYS
                                && !words.isDefinite(cursor.at() - 1)
                                && !words.isPlural(unit)))
                .isPresent();
    }

    private Optional<TimeExpression> deictic() {
        Optional<Hit> hit = cursor.isAtEnd() ? Optional.empty() : words.deictic(cursor.at());
        if (hit.isEmpty() || isOrdinary(hit.get())) {
            return Optional.empty();
        }
        cursor.moveTo(hit.get().end());
        Entry.Moment moment = (Entry.Moment) hit.get().entry();
        Optional<TimeExpression> also = cursor.attempt(this::bracketed)
                .or(() -> cursor.attempt(() -> weekday(false, false)))
                .or(() -> cursor.attempt(() -> date(false)));
        return Optional.of(new TimeExpression.Deictic(moment.shift(), moment.until(), also));
    }

    /// اليوم التالي, اليوم الأول, اليوم نفسه are not today.
    private boolean isOrdinary(Hit deictic) {
        int next = deictic.end();
        return words.unit(deictic.first()).isPresent()
                && (words.turn(next, cursor.limit()).isPresent()
                        || words.is(Hinge.SAME, next, cursor.limit())
                        || words.name(Entry.Ordinal.class, next, cursor.limit()).isPresent() && words.isDefinite(next));
    }

    private Optional<TimeExpression> bracketed() {
        if (!cursor.takeSign('(')) {
            return Optional.empty();
        }
        Optional<TimeExpression> inside =
                cursor.attempt(() -> weekday(false, false)).or(() -> cursor.attempt(() -> date(false)));
        return inside.filter(time -> cursor.takeSign(')'));
    }

    private Optional<TimeExpression> weekday(boolean night, boolean pair) {
        Optional<DayOfWeek> day = takeWeekday();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<DayOfWeek> next = cursor.attempt(() -> {
            boolean sign = cursor.takeSign('/', '-') || cursor.take(Hinge.TO);
            return sign || night || pair ? takeWeekday().filter(day.get().plus(1)::equals) : Optional.empty();
        });
        boolean further = units.takeFurther();
        Optional<Direction> turn = cursor.takeTurn();
        Optional<TimeExpression> date = cursor.attempt(() -> {
            cursor.takeSign(Letters.COMMA);
            cursor.take(Hinge.EQUALS);
            boolean open = cursor.takeSign('(');
            return date(false).filter(d -> !open || cursor.takeSign(')'));
        });
        if (date.isPresent() && next.isEmpty()) {
            return date;
        }
        TimeExpression last = new TimeExpression.Weekday(next.orElse(day.get()), turn, further ? 2 : 1);
        return Optional.of(next.isPresent() ? new TimeExpression.Night(last) : last);
    }

    private Optional<DayOfWeek> takeWeekday() {
        return cursor.take(Entry.Weekday.class).map(weekday -> DayOfWeek.of(weekday.value()));
    }

    /// A day with its month, in one or both calendars.
    Optional<TimeExpression> date(boolean twoDays) {
        Optional<TimeExpression> date =
                cursor.attempt(this::numeric).or(() -> cursor.attempt(() -> dayOfMonth(twoDays)));
        return date.map(first -> {
            Optional<TimeExpression> other = cursor.attempt(() -> {
                cursor.take(Hinge.SOLAR);
                boolean equal = cursor.take(Hinge.EQUALS) || cursor.takeSign('/', '-', '(', Letters.COMMA);
                takeWeekday();
                Optional<TimeExpression> second =
                        cursor.attempt(this::numeric).or(() -> cursor.attempt(() -> dayOfMonth(false)));
                cursor.takeSign(')');
                return second.filter(
                        s -> equal && (s.kind() == MomentKind.HIJRI) != (first.kind() == MomentKind.HIJRI));
            });
            return other.filter(o -> first.kind() == MomentKind.HIJRI).orElse(first);
        });
    }

    /// 25/8/2009, 25-8-2009 and 2009-08-25.
    private Optional<TimeExpression> numeric() {
        OptionalInt first = cursor.takeDigits();
        boolean one = first.isPresent() && cursor.takeSign('/', '-');
        OptionalInt second = one ? cursor.takeDigits() : OptionalInt.empty();
        boolean two = second.isPresent() && cursor.takeSign('/', '-');
        OptionalInt third = two ? cursor.takeDigits() : OptionalInt.empty();
        if (third.isEmpty() || second.getAsInt() < 1 || second.getAsInt() > 12) {
            return third.isPresent() && isYear(third.getAsInt())
                    ? Optional.of(new TimeExpression.Undated(MomentKind.DATE))
                    : Optional.empty();
        }
        boolean yearFirst = first.getAsInt() > MOST_DAYS;
        int year = yearFirst ? first.getAsInt() : third.getAsInt();
        int day = yearFirst ? third.getAsInt() : first.getAsInt();
        boolean lunar = cursor.take(Hinge.LUNAR) || isLunarYear(year);
        cursor.take(Hinge.SOLAR);
        if (!isYear(year) && !lunar) {
            return Optional.of(new TimeExpression.Undated(MomentKind.DATE));
        }
        Calendar calendar = lunar ? Calendar.HIJRI : Calendar.GREGORIAN;
        return Optional.of(new TimeExpression.Date(
                calendar,
                OptionalInt.of(day),
                second.getAsInt(),
                Optional.of(new TimeExpression.Year(calendar, year)),
                Optional.empty()));
    }

    /// 24 أكتوبر, الخامس والعشرين من الشهر الجاري, 24 إلى 25 أكتوبر.
    private Optional<TimeExpression> dayOfMonth(boolean twoDays) {
        boolean describes = words.isDefiniteNoun(cursor.at() - 1);
        boolean ordinal =
                words.name(Entry.Ordinal.class, cursor.at(), cursor.limit()).isPresent();
        OptionalInt day = takeDayNumber();
        if (day.isEmpty() || describes && ordinal) {
            return Optional.empty();
        }
        Optional<Integer> last = cursor.attempt(() -> {
            cursor.takeAnd();
            boolean joined = cursor.takeSign('/', '-') || cursor.take(Hinge.TO) || twoDays;
            OptionalInt second = joined ? takeDayNumber() : OptionalInt.empty();
            return second.isPresent() ? Optional.of(second.getAsInt()) : Optional.empty();
        });
        return month(last.isPresent() ? OptionalInt.of(last.get()) : day).map(end -> {
            if (last.isEmpty()) {
                return end;
            }
            MomentKind kind = twoDays && last.get() == day.getAsInt() + 1 ? MomentKind.NIGHT : MomentKind.RANGE;
            return new TimeExpression.Range(kind, withDay(end, day.getAsInt()), end);
        });
    }

    private static TimeExpression withDay(TimeExpression date, int day) {
        return date instanceof TimeExpression.Date d
                ? new TimeExpression.Date(d.calendar(), OptionalInt.of(day), d.month(), d.year(), d.turn())
                : new TimeExpression.DayOf(day, ((TimeExpression.DayOf) date).month());
    }

    private OptionalInt takeDayNumber() {
        if (!cursor.isAtEnd() && words.isBareArticle(cursor.at())) {
            cursor.moveTo(cursor.at() + 1);
        }
        OptionalInt digits = cursor.takeDigits();
        OptionalInt day = digits.isPresent() ? digits : takeOrdinal();
        return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= LARGEST_DAY ? day : OptionalInt.empty();
    }

    /// الخامس, الخامس عشر, الخامس والعشرون.
    private OptionalInt takeOrdinal() {
        Optional<Entry.Ordinal> ordinal = cursor.take(Entry.Ordinal.class);
        if (ordinal.isEmpty()) {
            return OptionalInt.empty();
        }
        int value = ordinal.get().value();
        if (value < 10) {
            Optional<Entry.Ordinal> tens = cursor.attempt(
                    () -> cursor.take(Entry.Ordinal.class).filter(next -> next.value() >= 20 && next.value() <= 90));
            Optional<Numerals.Found> ten =
                    words.number(cursor.at(), cursor.limit()).filter(n -> n.low() == 10);
            ten.ifPresent(n -> cursor.moveTo(n.end()));
            value += tens.map(Entry.Ordinal::value).orElse(ten.isPresent() ? 10 : 0);
        }
        return OptionalInt.of(value);
    }

    /// The month behind the number of a day.
    private Optional<TimeExpression> month(OptionalInt day) {
        return cursor.attempt(() -> namedMonth(day))
                .or(() -> cursor.attempt(() -> {
                    cursor.take(Hinge.FROM);
                    Optional<TimeExpression> turned = units.turned()
                            .filter(time -> time instanceof TimeExpression.Turned t && t.unit() == ChronoUnit.MONTHS
                                    || time instanceof TimeExpression.Same s && s.unit() == ChronoUnit.MONTHS);
                    return turned.or(this::turnAlone).map(month -> new TimeExpression.DayOf(day.orElseThrow(), month));
                }));
    }

    /// 24 الجاري; 24 منه.
    private Optional<TimeExpression> turnAlone() {
        if (cursor.take(Hinge.SAME)) {
            return Optional.of(new TimeExpression.Same(ChronoUnit.MONTHS));
        }
        boolean definite = !cursor.isAtEnd() && words.isDefinite(cursor.at());
        return cursor.takeTurn()
                .filter(turn -> definite)
                .map(turn -> new TimeExpression.Turned(ChronoUnit.MONTHS, turn, 1));
    }

    private Optional<TimeExpression> namedMonth(OptionalInt day) {
        cursor.take(Hinge.FROM);
        takeMonthWord();
        return cursor.take(Entry.Month.class).map(month -> {
            takeSameMonthAgain(month);
            Optional<TimeExpression> year = cursor.attempt(() -> yearOfMonth(month.calendar()));
            Optional<Direction> turn = cursor.takeTurn();
            return new TimeExpression.Date(month.calendar(), day, month.value(), year, turn);
        });
    }

    private boolean takeMonthWord() {
        return cursor.attempt(() -> units.takeUnit().filter(unit -> UnitReader.unit(unit) == ChronoUnit.MONTHS))
                .isPresent();
    }

    /// The same month in another tradition, behind a slash, in brackets or bare: تشرين الأول/أكتوبر.
    private boolean takeSameMonthAgain(Entry.Month month) {
        return cursor.attempt(() -> {
                    boolean bracket = cursor.takeSign('(');
                    cursor.takeSign('/', '-');
                    Optional<Entry.Month> again = cursor.take(Entry.Month.class)
                            .filter(other -> other.calendar() == month.calendar() && other.value() == month.value());
                    return again.filter(m -> !bracket || cursor.takeSign(')'));
                })
                .isPresent();
    }

    /// A month alone, or two: مطلع يوليو, شهري يونيو ويوليو.
    Optional<TimeExpression> month() {
        int first = cursor.at();
        boolean both = cursor.take(Hinge.BOTH);
        boolean announced = takeMonthWord() || both;
        int name = cursor.at();
        Optional<TimeExpression.Date> month =
                cursor.attempt(() -> namedMonth(OptionalInt.empty())).map(TimeExpression.Date.class::cast);
        if (month.isEmpty() || !announced && isAmbiguous(month.get(), first, name)) {
            return Optional.empty();
        }
        Optional<TimeExpression.Date> second = both
                ? cursor.attempt(() -> namedMonth(OptionalInt.empty())).map(TimeExpression.Date.class::cast)
                : Optional.empty();
        return second.map(last -> (TimeExpression) new TimeExpression.Range(
                        MomentKind.RANGE,
                        new TimeExpression.Date(
                                last.calendar(),
                                OptionalInt.empty(),
                                month.get().month(),
                                last.year(),
                                last.turn()),
                        last))
                .or(() -> month);
    }

    /// Names of months that are other words too: مارس, رجب, رمضان.
    private boolean isAmbiguous(TimeExpression.Date month, int first, int name) {
        boolean bare = month.year().isEmpty() && month.turn().isEmpty() && cursor.at() == name + 1;
        boolean lunar = month.calendar() == Calendar.HIJRI
                && (!words.isPart(PartOfSpeech.PREPOSITION, first - 1)
                                && !words.is(Hinge.EDGE, first - 1, cursor.limit())
                        || words.isPart(PartOfSpeech.PROPER, cursor.at()));
        return bare && (words.isPart(PartOfSpeech.VERB, name) || words.isOtherwiseSpelt(name) || lunar);
    }

    /// The year that belongs to a month: 2009, عام 2009, من العام الماضي.
    private Optional<TimeExpression> yearOfMonth() {
        return yearOfMonth(Calendar.GREGORIAN);
    }

    private Optional<TimeExpression> yearOfMonth(Calendar calendar) {
        cursor.take(Hinge.FROM);
        return cursor.attempt(() -> numberedYear(calendar)).or(() -> cursor.attempt(this::turnedYear));
    }

    private Optional<TimeExpression> turnedYear() {
        return units.turned()
                .filter(time -> time instanceof TimeExpression.Turned t && t.unit() == ChronoUnit.YEARS
                        || time instanceof TimeExpression.Same s && s.unit() == ChronoUnit.YEARS);
    }

    private Optional<TimeExpression> numberedYear(Calendar calendar) {
        boolean announced = cursor.attempt(
                        () -> units.takeUnit().filter(unit -> UnitReader.unit(unit) == ChronoUnit.YEARS))
                .isPresent();
        return yearNumber(announced, calendar);
    }

    /// A year in four digits, or in words behind the word for year.
    ///
    /// @param calendar that of the month before it, which need not be said again
    private Optional<TimeExpression> yearNumber(boolean announced, Calendar calendar) {
        boolean lunarName = announced && cursor.take(Hinge.LUNAR);
        OptionalInt digits = cursor.takeDigits();
        int year = digits.orElse(0);
        if (announced && year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR) {
            year += TWENTIETH_CENTURY;
        }
        if (digits.isEmpty() && announced) {
            Optional<Numerals.Found> number =
                    words.number(cursor.at(), cursor.limit()).filter(n -> n.low() <= LAST_YEAR);
            number.ifPresent(n -> cursor.moveTo(n.end()));
            year = number.map(n -> (int) n.low()).orElse(0);
        }
        boolean solar = cursor.take(Hinge.SOLAR);
        boolean lunar = !solar && (cursor.take(Hinge.LUNAR) || lunarName || calendar == Calendar.HIJRI);
        if (lunar && isLunarYear(year)) {
            return Optional.of(new TimeExpression.Year(Calendar.HIJRI, year));
        }
        return isYear(year) ? Optional.of(new TimeExpression.Year(Calendar.GREGORIAN, year)) : Optional.empty();
    }

    /// A year in digits where the words before leave no doubt.
    Optional<TimeExpression> bareYear() {
        return yearNumber(false, Calendar.GREGORIAN);
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// A year alone, behind a preposition or the word for year; two of them with a dash or after عامي.
    Optional<TimeExpression> year() {
        return cursor.attempt(this::lunarYears).or(() -> cursor.attempt(this::solarYears));
    }

    /// 1436هـ, 1436/1437هـ.
    private Optional<TimeExpression> lunarYears() {
        units.takeUnit();
        OptionalInt first = cursor.takeDigits();
        boolean two = first.isPresent() && cursor.takeSign('/', '-');
        OptionalInt last = two ? cursor.takeDigits() : first;
        if (last.isEmpty()
                || !isLunarYear(first.getAsInt())
                || !isLunarYear(last.getAsInt())
                || !cursor.take(Hinge.LUNAR)) {
            return Optional.empty();
        }
        TimeExpression to = new TimeExpression.Year(Calendar.HIJRI, last.getAsInt());
        return Optional.of(
                two
                        ? new TimeExpression.Range(
                                MomentKind.HIJRI, new TimeExpression.Year(Calendar.HIJRI, first.getAsInt()), to)
                        : to);
    }

    private static boolean isLunarYear(int year) {
        return year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR;
    }

    private Optional<TimeExpression> solarYears() {
        int first = cursor.at();
        boolean both = cursor.take(Hinge.BOTH);
        boolean announced = both
                || cursor.attempt(() -> units.takeUnit().filter(unit -> UnitReader.unit(unit) == ChronoUnit.YEARS))
                        .isPresent();
        Optional<TimeExpression> year = cursor.attempt(() -> yearNumber(announced, Calendar.GREGORIAN));
        if (year.isEmpty() || !announced && !standsAlone(first)) {
            return Optional.empty();
        }
        Optional<TimeExpression> last = cursor.attempt(() -> {
            boolean joined = cursor.takeSign('-', '/') || both && (cursor.takeAnd() || words.isJoined(cursor.at()));
            return joined ? yearNumber(announced, Calendar.GREGORIAN) : Optional.empty();
        });
        return last.<TimeExpression>map(to -> new TimeExpression.Range(MomentKind.RANGE, year.get(), to))
                .or(() -> year);
    }

    private boolean standsAlone(int first) {
        boolean counts = words.isPart(PartOfSpeech.NOUN, cursor.at()) && !words.isJoined(cursor.at());
        boolean bracketed =
                words.isSign(first - 1, cursor.limit(), '(') && words.isSign(cursor.at(), cursor.limit(), ')', '-');
        boolean named = words.isPart(PartOfSpeech.NOUN, first - 1) && !words.isDefinite(first - 1);
        return (words.isPart(PartOfSpeech.PREPOSITION, first - 1) || named) && !counts || bracketed;
    }

    /// صيف 2007, الربيع الماضي, هذا الشتاء.
    Optional<TimeExpression> season() {
        boolean shown = cursor.take(Hinge.THIS);
        return cursor.take(Entry.Season.class).flatMap(season -> {
            Optional<TimeExpression> year = cursor.attempt(this::yearOfMonth);
            Optional<Direction> turn = cursor.takeTurn();
            boolean told = shown || year.isPresent() || turn.isPresent();
            return told ? Optional.of(new TimeExpression.Season(season.value(), year, turn)) : Optional.empty();
        });
    }

    /// التسعينيات, ثمانينيات القرن الماضي; not in the seventies of his life.
    Optional<TimeExpression> decade() {
        return cursor.take(Entry.Decade.class).flatMap(decade -> {
            boolean age = words.hinge(Hinge.FROM, cursor.at(), cursor.limit()).stream()
                            .anyMatch(end -> words.is(Hinge.AGE, end, cursor.limit()))
                    || cursor.is(Hinge.AGE);
            if (age) {
                return Optional.empty();
            }
            int century = cursor.attempt(() -> {
                        cursor.take(Hinge.FROM);
                        return century();
                    })
                    .map(TimeExpression.Era::firstYear)
                    .orElse(TWENTIETH_CENTURY);
            return Optional.of(new TimeExpression.Era(century + decade.value(), 10));
        });
    }

    /// القرن التاسع عشر, القرن الماضي.
    Optional<TimeExpression.Era> century() {
        Optional<Hit> unit = units.takeUnit().filter(hit -> UnitReader.unit(hit) == ChronoUnit.CENTURIES);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (cursor.takeTurn().filter(Direction.PAST::equals).isPresent()) {
            return Optional.of(new TimeExpression.Era(TWENTIETH_CENTURY, 100));
        }
        OptionalInt ordinal = takeOrdinal();
        return ordinal.isPresent() && ordinal.getAsInt() <= 21 && !cursor.is(Hinge.LUNAR)
                ? Optional.of(new TimeExpression.Era(100 * (ordinal.getAsInt() - 1), 100))
                : Optional.empty();
    }

    /// عيد الفطر, أيام عيد الفطر, ثاني أيام عيد الفطر.
    Optional<TimeExpression> holiday() {
        OptionalInt number = takeOrdinal();
        boolean whole = cursor.attempt(() -> units.takeUnit()
                        .filter(unit -> UnitReader.unit(unit) == ChronoUnit.DAYS && words.isPlural(unit)))
                .isPresent();
        return cursor.take(Entry.Holiday.class)
                .filter(h -> whole || number.isEmpty())
                .map(holiday -> {
                    Optional<TimeExpression> year = cursor.attempt(this::yearOfMonth);
                    return new TimeExpression.Holiday(holiday, number, whole, year, cursor.takeTurn());
                });
    }
}
