package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;

/// What words say of a time, before it is reckoned which days they mean.
sealed interface TimeExpression {
    /// What kind of words they are.
    MomentKind kind();

    /// 24 أكتوبر 2016, أكتوبر الماضي; without a day the month.
    ///
    /// @param year empty if the words leave it to the reader
    record Date(
            Entry.Calendar calendar,
            OptionalInt day,
            int month,
            Optional<TimeExpression> year,
            Optional<Direction> turn)
            implements TimeExpression {
        @Override
        public MomentKind kind() {
            if (calendar == Entry.Calendar.HIJRI) {
                return MomentKind.HIJRI;
            }
            return day.isPresent() ? MomentKind.DATE : MomentKind.MONTH;
        }

        Date in(Optional<TimeExpression> otherYear) {
            return new Date(calendar, day, month, year.or(() -> otherYear), turn);
        }
    }

    /// 24 من الشهر الجاري.
    record DayOf(int day, TimeExpression month) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.DATE;
        }
    }

    record Year(Entry.Calendar calendar, int year) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return calendar == Entry.Calendar.HIJRI ? MomentKind.HIJRI : MomentKind.YEAR;
        }
    }

    /// العام الهجري الماضي.
    record LunarYear(Direction direction) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.HIJRI;
        }
    }

    /// السبت, السبت الماضي.
    ///
    /// @param steps 2 for the one before the last or behind the next
    record Weekday(DayOfWeek day, Optional<Direction> turn, int steps) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.WEEKDAY;
        }
    }

    /// Yesterday, perhaps with the weekday or date that it was.
    record Deictic(Period shift, Optional<Period> until, Optional<TimeExpression> also) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return shift.isZero() && until.isEmpty() ? MomentKind.NOW : MomentKind.DEICTIC;
        }
    }

    /// The night that ends on a day.
    record Night(TimeExpression last) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.NIGHT;
        }
    }

    /// الأسبوع الماضي: one unit, so many steps away.
    ///
    /// @param direction whether it is counted from the article or, with BEFORE and AFTER, from the time before
    /// @param steps 2 for the one before the last
    record Turned(ChronoUnit unit, Direction direction, int steps) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return switch (unit) {
                case WEEKS -> MomentKind.WEEK;
                case MONTHS -> MomentKind.MONTH;
                case YEARS -> MomentKind.YEAR;
                case DECADES, CENTURIES -> MomentKind.SEASON_DECADE;
                default -> direction == Direction.THIS ? MomentKind.NOW : MomentKind.OFFSET;
            };
        }
    }

    /// الشهر نفسه: the unit of the time before.
    record Same(ChronoUnit unit) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.OFFSET;
        }
    }

    /// The last or next so many.
    record Span(ChronoUnit unit, long count, Direction direction) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.RELATIVE;
        }
    }

    /// So long ago, or in so long.
    record Offset(ChronoUnit unit, long count, boolean back) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.RELATIVE;
        }
    }

    record Season(int season, Optional<TimeExpression> year, Optional<Direction> turn) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.SEASON_DECADE;
        }
    }

    /// Ten or a hundred years.
    ///
    /// @param firstYear 1990 for the nineties
    /// @param years 10 or 100
    record Era(int firstYear, int years) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.SEASON_DECADE;
        }
    }

    /// A day that a calendar fixes.
    ///
    /// @param number which of its days, if the words tell
    /// @param whole all its days rather than the first
    record Holiday(
            Entry.Holiday holiday,
            OptionalInt number,
            boolean whole,
            Optional<TimeExpression> year,
            Optional<Direction> turn)
            implements TimeExpression {
        @Override
        public MomentKind kind() {
            return holiday.calendar() == Entry.Calendar.HIJRI ? MomentKind.HIJRI : MomentKind.DATE;
        }
    }

    /// From a time on.
    ///
    /// @param open whether it goes on with no known end rather than up to the article
    record Since(TimeExpression from, boolean open) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.SINCE_UNTIL;
        }
    }

    record Until(TimeExpression to) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.SINCE_UNTIL;
        }
    }

    record Range(MomentKind kind, TimeExpression from, TimeExpression to) implements TimeExpression {}

    record About(TimeExpression time) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return time.kind();
        }
    }

    /// How long; where the text looks ahead, before so long is over.
    record Within(ChronoUnit unit, long count) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.DURATION;
        }
    }

    /// How long something lasts.
    record Length(ChronoUnit unit, long count) implements TimeExpression {
        @Override
        public MomentKind kind() {
            return MomentKind.DURATION;
        }
    }

    /// Words that fix no date.
    record Undated(MomentKind kind) implements TimeExpression {}
}
