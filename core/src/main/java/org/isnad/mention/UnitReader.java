package org.isnad.mention;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.lexicon.Entry.Hinge;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;

/// Reads times that are made of units: الأسبوع الماضي, قبل ثلاثة أيام, لمدة شهر.
final class UnitReader {
    private static final long MOST = 10_000;
    /// العام 2016 المقبل: the number behind a unit counts no more than this.
    private static final long MOST_COUNTED = 200;

    /// So much of a unit; without a count nobody knows how much.
    private record Measure(ChronoUnit unit, Optional<Long> count, boolean about) {}

    private final TimeCursor cursor;
    private final TimeWords words;

    UnitReader(TimeCursor cursor) {
        this.cursor = cursor;
        this.words = cursor.words();
    }

    /// One unit or several, with a word that says which: هذا الأسبوع, العام نفسه, الأيام الثلاثة الماضية.
    Optional<TimeExpression> turned() {
        return cursor.attempt(this::shown)
                .or(() -> cursor.attempt(this::same))
                .or(() -> cursor.attempt(this::countedFirst))
                .or(() -> cursor.attempt(this::unitFirst));
    }

    private Optional<TimeExpression> shown() {
        if (!cursor.take(Hinge.THIS)) {
            return Optional.empty();
        }
        if (cursor.take(Hinge.PART) || cursor.take(Hinge.NIGHT)) {
            return Optional.of(new TimeExpression.Turned(ChronoUnit.DAYS, Direction.THIS, 0));
        }
        return takeUnit().map(unit -> {
            cursor.takeTurn();
            return words.isPlural(unit)
                    ? new TimeExpression.Undated(MomentKind.VAGUE)
                    : new TimeExpression.Turned(unit(unit), Direction.THIS, 0);
        });
    }

    /// اليوم نفسه, نفس اليوم.
    private Optional<TimeExpression> same() {
        boolean before = cursor.take(Hinge.SAME);
        Optional<Hit> unit = takeUnit();
        boolean same = unit.isPresent() && (before ? words.isDefinite(cursor.at() - 1) : cursor.take(Hinge.SAME));
        return unit.filter(u -> same).map(u -> new TimeExpression.Same(unit(u)));
    }

    /// الثلاثة أشهر الماضية, الـ48 ساعة الماضية.
    private Optional<TimeExpression> countedFirst() {
        cursor.take(Hinge.ABOUT);
        Optional<Long> count = takeCount();
        Optional<Hit> unit = count.flatMap(c -> takeUnit());
        Optional<Direction> turn = unit.flatMap(u -> cursor.takeTurn());
        return turn.map(t -> new TimeExpression.Span(unit(unit.orElseThrow()), count.orElseThrow(), t));
    }

    private Optional<TimeExpression> unitFirst() {
        Optional<Hit> unit = takeUnit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        ChronoUnit what = unit(unit.get());
        boolean definite = words.isDefinite(cursor.at() - 1);
        if (what == ChronoUnit.YEARS && definite && cursor.take(Hinge.LUNAR)) {
            return cursor.takeTurn().map(TimeExpression.LunarYear::new);
        }
        Optional<Long> count = cursor.attempt(this::takeCount);
        if (count.filter(c -> c > MOST_COUNTED).isPresent()) {
            return Optional.empty();
        }
        boolean described = count.isEmpty() && words.isPart(PartOfSpeech.ADJECTIVE, cursor.at());
        boolean further = takeFurther();
        Optional<Direction> turn = cursor.takeTurn();
        if (turn.isEmpty() && described) {
            cursor.moveTo(cursor.at() + 1);
            turn = cursor.takeTurn();
        }
        if (turn.isEmpty() || !definite && count.isEmpty()) {
            return Optional.empty();
        }
        if (isPartOfNamed()) {
            return Optional.of(new TimeExpression.Undated(MomentKind.VAGUE));
        }
        if (count.isPresent()) {
            return Optional.of(new TimeExpression.Span(what, count.get(), turn.get()));
        }
        if (words.isDual(unit.get())) {
            return Optional.of(new TimeExpression.Span(what, 2, turn.get()));
        }
        if (words.isPlural(unit.get())) {
            return Optional.of(
                    what == ChronoUnit.HOURS
                            ? new TimeExpression.Span(what, 1, turn.get())
                            : new TimeExpression.Undated(MomentKind.VAGUE));
        }
        return Optional.of(new TimeExpression.Turned(what, turn.get(), further ? 2 : 1));
    }

    /// الأشهر الأخيرة من عام 2014, الأسبوع الأخير من رمضان: not those before the article.
    private boolean isPartOfNamed() {
        int of = words.hinge(Hinge.FROM, cursor.at(), cursor.limit()).orElse(cursor.limit());
        return of < cursor.limit()
                && (words.name(Entry.Month.class, of, cursor.limit()).isPresent()
                        || words.unit(of).isPresent()
                        || words.digits(of, cursor.limit()).isPresent());
    }

    /// Whether the one before the last, or behind the next, is meant: العام قبل الماضي.
    boolean takeFurther() {
        return cursor.attempt(() -> Optional.of(cursor.take(Hinge.AGO) || cursor.take(Hinge.AHEAD))
                        .filter(further -> further
                                && words.turn(cursor.at(), cursor.limit()).isPresent()))
                .isPresent();
    }

    /// قبل ثلاثة أيام, بعد عامين, خلال شهر.
    Optional<TimeExpression> shifted() {
        boolean back = cursor.take(Hinge.AGO);
        boolean ahead = !back && cursor.take(Hinge.AHEAD);
        boolean within = !back && !ahead && cursor.take(Hinge.WITHIN);
        if (!back && !ahead && !within) {
            return Optional.empty();
        }
        return measure(true).flatMap(measure -> {
            boolean event = !within && cursor.is(Hinge.FROM) && !followedByNow();
            if (event) {
                return Optional.of(new TimeExpression.Undated(MomentKind.OFFSET));
            }
            return Optional.of(measured(
                    measure,
                    count -> within
                            ? new TimeExpression.Within(measure.unit(), count)
                            : new TimeExpression.Offset(measure.unit(), count, back)));
        });
    }

    /// The measure behind منذ: منذ عامين.
    Optional<TimeExpression> ago() {
        return cursor.attempt(() -> measure(true))
                .map(measure -> measured(measure, count -> new TimeExpression.Offset(measure.unit(), count, true)));
    }

    /// How long: ثلاثة أيام, لمدة شهر.
    Optional<TimeExpression> length() {
        boolean announced = cursor.take(Hinge.FOR);
        int first = cursor.at();
        return measure(announced)
                .filter(measure -> !isAge(first))
                .map(measure -> measure.count()
                        .<TimeExpression>map(count -> new TimeExpression.Length(measure.unit(), count))
                        .orElse(new TimeExpression.Undated(MomentKind.VAGUE)));
    }

    private static TimeExpression measured(
            Measure measure, java.util.function.Function<Long, TimeExpression> expression) {
        boolean hours = measure.unit() == ChronoUnit.HOURS;
        if (measure.count().isEmpty() && !hours) {
            return new TimeExpression.Undated(MomentKind.VAGUE);
        }
        TimeExpression time = expression.apply(measure.count().orElse(1L));
        return measure.about() ? new TimeExpression.About(time) : time;
    }

    /// @param single whether one unit may stand without a number, and several be left uncounted
    private Optional<Measure> measure(boolean single) {
        boolean about = cursor.take(Hinge.ABOUT);
        boolean uncounted = cursor.take(Hinge.BEYOND) || cursor.take(Hinge.SOME);
        Optional<Long> number = cursor.attempt(this::takeCount);
        Optional<Hit> unit = takeUnit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> count = number;
        boolean definite = words.isDefinite(cursor.at() - 1);
        if (number.isEmpty()) {
            boolean dual = words.isDual(unit.get());
            boolean plural = words.isPlural(unit.get());
            if (definite && !about || !dual && !single && !uncounted || isNumberedYear(unit.get())) {
                return Optional.empty();
            }
            count = plural ? Optional.empty() : Optional.of(dual ? 2L : 1L);
            words.number(cursor.at(), cursor.limit()).filter(n -> n.low() <= 2).ifPresent(n -> cursor.moveTo(n.end()));
        }
        return Optional.of(new Measure(unit(unit.get()), uncounted ? Optional.empty() : count, about));
    }

    /// عام 2001 is a year, not one year.
    private boolean isNumberedYear(Hit unit) {
        return unit(unit) == ChronoUnit.YEARS
                && words.number(cursor.at(), cursor.limit())
                        .filter(n -> n.low() > 2)
                        .isPresent();
    }

    /// Whether the text counts from the day of the article after all: بعد يومين من الآن.
    private boolean followedByNow() {
        return words.hinge(Hinge.FROM, cursor.at(), cursor.limit()).stream()
                .anyMatch(end -> end < cursor.limit() && words.deictic(end).isPresent());
    }

    private boolean isAge(int first) {
        boolean bracketed =
                words.isSign(first - 1, cursor.limit(), '(') && words.isSign(cursor.at(), cursor.limit(), ')');
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (words.is(Hinge.AGE, i, cursor.limit())) {
                return true;
            }
        }
        return bracketed || cursor.is(Hinge.AGE);
    }

    /// ثلاثة أشهر, as it stands behind كل.
    boolean takeMeasure() {
        return cursor.attempt(() -> measure(true)).isPresent();
    }

    Optional<Hit> takeUnit() {
        if (cursor.isAtEnd()) {
            return Optional.empty();
        }
        Optional<Hit> unit = words.unit(cursor.at());
        unit.ifPresent(hit -> cursor.moveTo(hit.end()));
        return unit;
    }

    static ChronoUnit unit(Hit hit) {
        return hit.entry() instanceof Entry.TimeUnit unit ? unit.unit() : ChronoUnit.FOREVER;
    }

    /// A number, perhaps behind an article of its own: الـ24.
    private Optional<Long> takeCount() {
        boolean article = !cursor.isAtEnd() && words.isBareArticle(cursor.at());
        int first = article ? cursor.at() + 1 : cursor.at();
        Optional<Numerals.Found> number =
                words.number(first, cursor.limit()).filter(n -> n.low() > 0 && n.low() <= MOST);
        number.ifPresent(n -> cursor.moveTo(n.end()));
        return number.map(Numerals.Found::low);
    }
}
