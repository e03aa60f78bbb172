package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009",
                "2009-08",
                "2009-08-25",
                "0001-01-01",
                "9999-12-31",
                "2008-02-29",
                "XXXX-10",
                "XXXX-10-24",
                "XXXX-02-29",
                "2016-10-24/2016-10-25",
                "2009/2011-05",
                "XXXX-12-31/XXXX-01-01",
                "../2009",
                "2001/..",
                "XXXX-10-24/..",
                "2012~",
                "2012~/2014-05-03",
                "199X",
                "19XX",
                "2007-22"
            })
    void writesWhatItReads(String written) {
        assertThat(Edtf.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../..",
                "2009/",
                "/2009",
                "2009//2010",
                "XXXX",
                "XXXX-00",
                "XXXX-02-30",
                "0000",
                "2009-00",
                "2009-13",
                "2009-02-29",
                "2009-04-31",
                "2009-8-5",
                "2009-XX-05",
                "20090825",
                "2009-08-25T10:00",
                "٢٠٠٩",
                " 2009",
                "-2009",
                "2009-08-25/2009-08-32",
                "2009-20",
                "2009-25",
                "2009-22-01",
                "199X-05",
                "1XXX"
            })
    void refusesWhatIsNoDateOfTheCalendar(String written) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010/2009", "2016-10-25/2016-10-24", "2016-10-25/2016-09", "2011-05/2010-05-31"})
    void refusesAnIntervalThatEndsBeforeItBegins(String written) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Edtf.parse(written))
                .withMessageContaining("ends before it begins");
    }

    @Test
    void writesAnIntervalOfOneDateAsThatDate() {
        assertThat(Edtf.parse("2009-08/2009-08")).hasToString("2009-08").isEqualTo(Edtf.parse("2009-08"));
    }

    @Test
    void knowsTheDayOfACalendarDate() {
        assertThat(Edtf.of(LocalDate.of(2009, 8, 25))).isEqualTo(Edtf.parse("2009-08-25"));
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.of(OptionalInt.of(2009), OptionalInt.empty(), OptionalInt.of(3)))
                .withMessage("a day needs its month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr", "fa", "en"})
    void writesTheSameDigitsInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(Edtf.of(LocalDate.of(2009, 8, 25))).hasToString("2009-08-25");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-01-01, 2009-12-31",
        "2008-02, 2008-02-01, 2008-02-29",
        "2009-08-25, 2009-08-25, 2009-08-25",
        "2007-22, 2007-06-01, 2007-08-31",
        "2007-24, 2007-12-01, 2008-02-29",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31"
    })
    void knowsTheDaysOfADate(String written, LocalDate first, LocalDate last) {
        Edtf.Date date = Edtf.parse(written).from().orElseThrow();
        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
    }
}
