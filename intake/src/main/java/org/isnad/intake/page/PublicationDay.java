package org.isnad.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of publication as pages and feeds write them for machines: `2016-10-25T10:00:00+03:00` (ISO 8601) or
/// `Tue, 25 Oct 2016 10:00:00 +0300` (RFC 822). The day is that of the time as written, in its own offset.
public final class PublicationDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\D.*)?");
    private static final Pattern MAIL =
            Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})[\\s-]+(\\d{4})(?:\\D.*)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PublicationDay() {}

    /// The day, if `written` is one of the two forms and the calendar has it.
    public static Optional<LocalDate> find(String written) {
        String plain = written.strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher mail = MAIL.matcher(plain);
        return mail.matches() ? day(mail.group(3), month(mail.group(2)), mail.group(1)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(any -> any.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
