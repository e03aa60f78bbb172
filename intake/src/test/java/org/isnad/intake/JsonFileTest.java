package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Samples.NEWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
    private static final String TEXT = "\"text\": \"قال متحدث إن الميناء مغلق منذ أمس.\"";

    @TempDir
    private Path folder;

    @Test
    void allFieldsAreTakenOver() throws IOException {
        Article article = article("{\"id\": \"n-1\", \"outlet\": \"al-waha\", \"date\": \"2016-10-25\", " + TEXT + "}");
        assertThat(article.id()).isEqualTo("n-1");
        assertThat(article.outlet()).contains("al-waha");
        assertThat(article.date()).contains(LocalDate.of(2016, 10, 25));
    }

    @Test
    void aTitleBecomesTheFirstLine() throws IOException {
        assertThat(article("{\"title\": \"الميناء مغلق\", " + TEXT + "}").text())
                .isEqualTo("الميناء مغلق\nقال متحدث إن الميناء مغلق منذ أمس.");
    }

    @Test
    void aTitleThatTheTextBeginsWithIsNotSaidTwice() throws IOException {
        assertThat(article("{\"title\": \"الميناء مغلق\", \"text\": \"الميناء مغلق\\nقال متحدث إنه مغلق منذ أمس.\"}")
                        .text())
                .isEqualTo("الميناء مغلق\nقال متحدث إنه مغلق منذ أمس.");
    }

    @Test
    void aTitleAloneIsAnArticleOfOneLine() throws IOException {
        assertThat(article("{\"title\": \"الميناء مغلق\", \"text\": \"\"}").text())
                .isEqualTo("الميناء مغلق");
    }

    @Test
    void unknownFieldsArePassedOver() throws IOException {
        assertThat(article("{\"tags\": [{\"text\": \"x\"}], " + TEXT + ", \"url\": {\"id\": 1}}")
                        .id())
                .isEqualTo("a");
    }

    @Test
    void whatIsMissingStaysUnknown() throws IOException {
        Article article = article("{\"outlet\": null, \"date\": null, " + TEXT + "}");
        assertThat(article.outlet()).isEmpty();
        assertThat(article.date()).isEmpty();
    }

    @Test
    void settingsFillGapsOnly() throws IOException {
        Settings settings = Settings.none().withDate(LocalDate.of(2020, 1, 2)).withOutlet("al-masar");
        Path own = Samples.write(
                folder.resolve("own.json"), "{\"outlet\": \"al-waha\", \"date\": \"2016-10-25\", " + TEXT + "}");
        Path none = Samples.write(folder.resolve("none.json"), "{" + TEXT + "}");
        assertThat(Samples.outcomes(settings, own, none))
                .map(outcome -> ((Outcome.Read) outcome).article())
                .map(article -> List.of(article.outlet(), article.date()))
                .containsExactly(
                        List.of(Optional.of("al-waha"), Optional.of(LocalDate.of(2016, 10, 25))),
                        List.of(Optional.of("al-masar"), Optional.of(LocalDate.of(2020, 1, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-10-25",
                "2016-10-25T23:59:59Z",
                "2016-10-25T01:00+03:00",
                "2016-10-25 02:51:42",
                "2016-10-25T02:51:42.123456-0500",
                " 2016-10-25 "
            })
    void theDayOfEveryIsoDateIsTaken(String date) throws IOException {
        assertThat(article("{\"date\": \"" + date + "\", " + TEXT + "}").date()).contains(LocalDate.of(2016, 10, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/10/2016", "2016-13-01", "2016-02-30", "0000-01-01", "yesterday", "2016-10-25Tsoon"})
    void aDateThatIsNoneIsSaidAndNotDropped(String date) throws IOException {
        Outcome.Rejected rejected = rejected("{\"date\": \"" + date + "\", " + TEXT + "}");
        assertThat(rejected.reason()).isEqualTo(Reason.BROKEN);
        assertThat(rejected.sentence()).contains("has the date «" + date + "»", "2016-10-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"قال                    | is broken JSON near its line 1",
                "[{\"text\": \"قال\"}]               | is no JSON object",
                "{\"text\": \"قال\"} {\"text\": \"ثم\"} | goes on after its first JSON object",
                "{\"id\": \"a\"}                     | has no field «text»",
                "{\"text\": 7}                       | has a field «text» that is no string",
                "{\"text\": \"قال\", \"text\": \"ثم\"}  | has the field «text» twice",
                "{\"text\": \"قال\", \"id\": \"a\\nb\"} | has control characters or half characters in its id",
            })
    void whatIsWrongWithTheJsonIsSaid(String json, String sentence) throws IOException {
        assertThat(rejected(json).reason()).isEqualTo(Reason.BROKEN);
        assertThat(rejected(json).sentence()).contains(sentence);
    }

    @Test
    void escapesGiveTheSameTextAsLetters() throws IOException {
        assertThat(article("{\"text\": \"\\u0642\\u0627\\u0644 \\uD83D\"}").text())
                .isEqualTo("قال \uD83D");
    }

    @Test
    void otherEncodingsAreRecognisedHereToo() throws IOException {
        byte[] bytes = Samples.json("n-1").getBytes(StandardCharsets.UTF_16LE);
        Outcome.Read read = Samples.read(Samples.write(folder.resolve("a.json"), bytes));
        assertThat(read.article().text()).isEqualTo(NEWS);
        assertThat(read.article().sha256()).isEqualTo(Sha256.of(bytes));
    }

    private Article article(String json) throws IOException {
        return Samples.read(Samples.write(folder.resolve("a.json"), json)).article();
    }

    private Outcome.Rejected rejected(String json) throws IOException {
        return Samples.rejected(Samples.write(folder.resolve("a.json"), json));
    }
}
