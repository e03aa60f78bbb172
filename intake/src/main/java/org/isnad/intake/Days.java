package org.isnad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of publication as articles write them.
final class Days {
    /// `2016-10-25`, alone or with a time of day and an offset behind it.
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})"
                    + "(?:[Tt ](?:[01]\\d|2[0-4]):?[0-5]\\d(?::?[0-6]\\d(?:[.,]\\d+)?)?(?: ?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?))?)?");

    private Days() {}

    /// The day that `written` names: of a time with an offset, the day there.
    ///
    /// @throws Unfit if it is no ISO date or date and time, or the calendar has no such day
    static LocalDate parse(String written) throws Unfit {
        Matcher m = ISO.matcher(written.strip());
        try {
            if (m.matches() && !m.group(1).equals("0000")) {
                return LocalDate.of(
                        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            }
        } catch (DateTimeException e) {
            throw unfit(written);
        }
        throw unfit(written);
    }

    private static Unfit unfit(String written) {
        String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
        return new Unfit(
                Reason.BROKEN, "has the date «" + shown + "»: write it as 2016-10-25, or null if it is not known");
    }
}
