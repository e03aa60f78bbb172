package org.isnad.mention;

import java.util.Locale;

/// What kind of words name a time.
public enum MomentKind {
    /// A day of a month: 24 أكتوبر.
    DATE,
    MONTH,
    YEAR,
    WEEKDAY,
    /// Yesterday, tomorrow.
    DEICTIC,
    /// A night over two days.
    NIGHT,
    WEEK,
    /// So long ago, the last so many.
    RELATIVE,
    SINCE_UNTIL,
    RANGE,
    SEASON_DECADE,
    /// A date or holiday of the lunar calendar.
    HIJRI,
    /// So long before or after something else.
    OFFSET,
    /// Today.
    NOW,
    /// Words that fix no date.
    VAGUE,
    DURATION,
    FREQUENCY;

    /// The name in lower case with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
