package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String TEXT = "قال متحدث إن الميناء مغلق منذ أمس";

    @TempDir
    private Path folder;

    @Test
    void everyRowUnderTheNamesIsAnArticle() throws IOException {
        List<Outcome> outcomes = outcomes("id,date,outlet,title,text\nn-1,2016-10-25,al-waha,الميناء," + TEXT + "\n");
        Article article = ((Outcome.Read) outcomes.getFirst()).article();
        assertThat(article.id()).isEqualTo("n-1");
        assertThat(article.date()).contains(LocalDate.of(2016, 10, 25));
        assertThat(article.outlet()).contains("al-waha");
        assertThat(article.text()).isEqualTo("الميناء\n" + TEXT);
    }

    @Test
    void columnsOfOtherNamesAreNamedByTheUser() throws IOException {
        Settings settings = Settings.none().withColumns(Columns.parse("id=Nr, text=نص الخبر"));
        List<Outcome> outcomes = Samples.outcomes(settings, write("Nr,نص الخبر\n7," + TEXT));
        assertThat(Samples.summary(outcomes)).containsExactly("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheNames(String separator) throws IOException {
        assertThat(summary("id" + separator + "text\na" + separator + TEXT + "\n"))
                .containsExactly("a");
    }

    @Test
    void textInQuotationMarksMayHoldLinesMarksAndSeparators() throws IOException {
        String row = "a,\"" + TEXT + "\r\nوقال: \"\"لا\"\", ثم سكت\"";
        Outcome.Read read = (Outcome.Read)
                outcomes("id,text\r\n" + row + "\r\nb," + TEXT + "\r\n").getFirst();
        assertThat(read.article().text()).isEqualTo(TEXT + "\r\nوقال: \"لا\", ثم سكت");
        assertThat(read.article().sha256()).isEqualTo(Sha256.of(row));
    }

    @Test
    void aMarkInsideAFieldQuotesNothing() throws IOException {
        assertThat(summary("id,text\na," + TEXT + " \"نعم\nb," + TEXT + "\n")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1256"})
    void rowsAreFoundInEveryEncoding(String encoding) throws IOException {
        byte[] bytes =
                ("id,text\r\na,\"" + TEXT + "\r\n" + TEXT + "\"\r\nb," + TEXT).getBytes(Charset.forName(encoding));
        assertThat(Samples.summary(Samples.outcomes(Samples.write(folder.resolve("a.csv"), bytes))))
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,body\\na,قال متحدث إنه مغلق     | has no column «text»: name the columns by --columns text=…; it has id, body",
                "id,text\\na,قال متحدث,إنه مغلق      | :2 has 3 fields under 2 names",
                "id,text\\na,\"قال متحدث\" إنه مغلق  | :2 is a row with a flaw in its quotation marks",
                "id,text\\na,\"قال متحدث            | :2 is a row with a flaw in its quotation marks",
                "id,date,text\\na,25/10/2016,قال    | :2 has the date «25/10/2016»",
                "id,text\\na                        | :2 has no field «text»",
                "id,text                            | holds no article",
            })
    void whatIsWrongWithATableIsSaid(String table, String sentence) throws IOException {
        List<Outcome> outcomes = outcomes(table.replace("\\n", "\n"));
        assertThat(((Outcome.Rejected) outcomes.getLast()).sentence()).contains(sentence);
    }

    @Test
    void aBadRowIsNamedAndTheRestGoesOn() throws IOException {
        assertThat(summary("id,text\na," + TEXT + "\nb,\n\nc," + TEXT)).containsExactly("a", "empty", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "text, names no column",
        "body=x, names no column",
        "text=, names no column",
        "'text=a,text=b', has two columns"
    })
    void columnsThatNameNothingAreAnError(String written, String sentence) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Columns.parse(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private Path write(String table) throws IOException {
        return Samples.write(folder.resolve("a.csv"), table);
    }

    private List<Outcome> outcomes(String table) throws IOException {
        return Samples.outcomes(write(table));
    }

    private List<String> summary(String table) throws IOException {
        return Samples.summary(outcomes(table));
    }
}
