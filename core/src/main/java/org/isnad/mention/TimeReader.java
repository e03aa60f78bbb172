package org.isnad.mention;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.lexicon.Entry.Hinge;
import org.isnad.token.Sentence;

/// Reads the times of one article as the words give them.
final class TimeReader {
    /// A time with its words.
    record Read(int first, int end, TimeExpression time) {}

    private final TimeWords words;
    private final TimeCursor cursor;
    private final UnitReader units;
    private final DateReader dates;

    TimeReader(TimeWords words) {
        this.words = words;
        this.cursor = new TimeCursor(words);
        this.units = new UnitReader(cursor);
        this.dates = new DateReader(cursor, units);
    }

    /// The time that begins with the word.
    Optional<Read> at(int first, Sentence sentence) {
        if (!words.canBegin(first, sentence.end())) {
            return Optional.empty();
        }
        cursor.moveTo(first, sentence.end());
        return whole().map(time -> new Read(first, cursor.at(), time));
    }

    private Optional<TimeExpression> whole() {
        return firstOf(
                this::between,
                this::since,
                this::until,
                this::fromTo,
                this::moment,
                this::lasting,
                units::shifted,
                this::frequency,
                units::length,
                this::vague);
    }

    @SafeVarargs
    private Optional<TimeExpression> firstOf(Supplier<Optional<TimeExpression>>... readers) {
        for (Supplier<Optional<TimeExpression>> reader : readers) {
            Optional<TimeExpression> read = cursor.attempt(reader);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /// A time that names or points to a date.
    private Optional<TimeExpression> moment() {
        if (cursor.isAtEnd() || !words.canBegin(cursor.at(), cursor.limit())) {
            return Optional.empty();
        }
        return firstOf(
                dates::day,
                dates::month,
                dates::holiday,
                dates::season,
                dates::decade,
                () -> dates.century().map(era -> era),
                units::turned,
                this::edge,
                dates::year);
    }

    /// مطلع العام, نهاية 2011: taken for the whole of it.
    private Optional<TimeExpression> edge() {
        return cursor.take(Hinge.EDGE) ? firstOf(this::moment, dates::bareYear, this::unitAlone) : Optional.empty();
    }

    private Optional<TimeExpression> unitAlone() {
        return units.takeUnit()
                .map(UnitReader::unit)
                .filter(unit ->
                        words.isDefinite(cursor.at() - 1) && unit != ChronoUnit.WEEKS && unit != ChronoUnit.DAYS)
                .map(unit -> new TimeExpression.Turned(unit, Direction.THIS, 0));
    }

    /// منذ عامين, منذ 2011, ابتداء من الأحد; with an end a range.
    private Optional<TimeExpression> since() {
        if (!cursor.take(Hinge.SINCE)) {
            return Optional.empty();
        }
        cursor.take(Hinge.FROM);
        return firstOf(this::moment, dates::bareYear, units::ago).map(from -> {
            Optional<TimeExpression> to = cursor.attempt(this::end);
            if (to.isPresent()) {
                return range(from, to.get());
            }
            return from instanceof TimeExpression.Undated ? from : new TimeExpression.Since(from, false);
        });
    }

    private Optional<TimeExpression> end() {
        return cursor.take(Hinge.UNTIL) || cursor.take(Hinge.TO)
                ? firstOf(this::moment, dates::bareYear)
                : Optional.empty();
    }

    private Optional<TimeExpression> until() {
        return cursor.take(Hinge.UNTIL)
                ? firstOf(this::moment, dates::bareYear)
                        .filter(to -> to.kind() != MomentKind.NOW && !(to instanceof TimeExpression.Undated))
                        .map(TimeExpression.Until::new)
                : Optional.empty();
    }

    /// من الأحد إلى الخميس.
    private Optional<TimeExpression> fromTo() {
        if (!cursor.take(Hinge.FROM)) {
            return Optional.empty();
        }
        return firstOf(this::moment, dates::bareYear)
                .flatMap(from -> cursor.attempt(this::end).map(to -> range(from, to)));
    }

    /// بين 2003 و2011, بين 20 و25 يوليو.
    private Optional<TimeExpression> between() {
        if (!cursor.take(Hinge.BETWEEN)) {
            return Optional.empty();
        }
        return cursor.attempt(() -> dates.date(true))
                .filter(TimeExpression.Range.class::isInstance)
                .or(() -> cursor.attempt(() -> firstOf(this::moment, dates::bareYear)
                        .filter(from -> cursor.takeAnd() || words.isJoined(cursor.at()))
                        .flatMap(from -> firstOf(this::moment, dates::bareYear).map(to -> range(from, to)))));
    }

    /// The first of two dates takes the year of the second.
    private static TimeExpression range(TimeExpression from, TimeExpression to) {
        boolean shares = from instanceof TimeExpression.Date && to instanceof TimeExpression.Date;
        TimeExpression first = shares ? ((TimeExpression.Date) from).in(((TimeExpression.Date) to).year()) : from;
        return new TimeExpression.Range(MomentKind.RANGE, first, to);
    }

    /// خلال اليومين الماضيين, طوال يوم أمس: the time itself.
    private Optional<TimeExpression> lasting() {
        return cursor.take(Hinge.WITHIN) || cursor.take(Hinge.FOR) ? moment() : Optional.empty();
    }

    /// كل يوم جمعة, سنويا.
    private Optional<TimeExpression> frequency() {
        boolean often = cursor.take(Hinge.FREQUENCY);
        if (!often && cursor.take(Hinge.EACH)) {
            boolean unit = units.takeMeasure();
            often = cursor.take(Entry.Weekday.class).isPresent() || unit;
        }
        return often ? Optional.of(new TimeExpression.Undated(MomentKind.FREQUENCY)) : Optional.empty();
    }

    private Optional<TimeExpression> vague() {
        return cursor.take(Hinge.VAGUE) ? Optional.of(new TimeExpression.Undated(MomentKind.VAGUE)) : Optional.empty();
    }
}
