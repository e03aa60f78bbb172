package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.PrivateName;
import org.isnad.chain.Statement;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;
import org.isnad.text.Edtf;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedJsonTest {
    private static final String EMPTY =
            "{\"doc\":\"a\",\"sha256\":\"00\",\"date\":null,\"outlet\":null,\"version\":\"1\",\"statements\":[],\"private\":[]}";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void theFieldsComeInTheOrderOfTheFormat() {
        CodedArticle article = new CodedArticle(
                "n-1",
                "ab",
                Optional.of(LocalDate.of(2016, 10, 25)),
                Optional.of("al-waha"),
                List.of(statement(0.83333)),
                "0.1/7");
        assertThat(CodedJson.write(article)).isEqualTo("""
                        {"doc":"n-1","sha256":"ab","date":"2016-10-25","outlet":"al-waha","version":"0.1/7","statements":[\
                        {"id":"s1","type":"ASSAULT","mode":"explosives","trigger":{"start":0,"end":6,"text":"انفجار"},\
                        "quote":{"start":0,"end":40},\
                        "agents":[{"start":20,"end":24,"text":"لواء","actor":"liwa","via":{"start":30,"end":32}}],\
                        "targets":[],"places":[{"start":10,"end":15,"text":"ميناء","place":"waha/port"}],\
                        "time":"2016-10-24","time_text":{"start":16,"end":19,"text":"أمس"},"leans_on_date":true,\
                        "background":false,"counts":{"killed":[3,null],"wounded":[5,7]},"status":"actual",\
                        "sources":[{"name":"متحدث","start":24,"end":29,"verb":"قال","verb_start":20,"verb_end":23,\
                        "stance":"asserts","channel":"social-media","actor":null,"rule":"said/1"},\
                        {"name":"وكالة","start":33,"end":38,"verb":null,"stance":"quotes","channel":null,\
                        "actor":"agency","rule":"credit/1"}],\
                        "rule":"attack/3","confidence":0.8333,"evidence":["trigger «انفجار»"]}],"private":[]}""");
    }

    @Test
    void namesOfPrivatePeopleReadBack() {
        PrivateName name = new PrivateName(new Words(new Span(3, 8), "سالم،"), "سالم الوادي");
        CodedArticle article = CodedJson.parse(EMPTY).withPrivateNames(List.of(name));
        assertThat(CodedJson.parse(CodedJson.write(article))).isEqualTo(article);
    }

    @Test
    void inAnOlderArticleEverybodyUnknownMayBePrivate() {
        CodedArticle article =
                new CodedArticle("a", "00", Optional.empty(), Optional.empty(), List.of(statement(0.5)), "1");
        String older = CodedJson.write(article).replace(",\"private\":[]", "");
        assertThat(CodedJson.parse(older).privateNames())
                .extracting(PrivateName::name)
                .containsExactly("متحدث");
    }

    @Test
    void whatIsUnknownIsNull() {
        CodedArticle article = new CodedArticle("a", "00", Optional.empty(), Optional.empty(), List.of(), "1");
        assertThat(CodedJson.write(article)).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingGivesBackWhatWasWritten(long seed) {
        CodedArticle article = Samples.random(seed);
        assertThat(CodedJson.parse(CodedJson.write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLineSurvivesUtf8AndStaysOneLine(long seed) {
        String line = CodedJson.write(Samples.random(seed));
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
        assertThat(line).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "ar-EG-u-nu-arab", "tr", "fa-IR"})
    void theLocaleChangesNothing(String locale) {
        String line = CodedJson.write(Samples.random(5));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(CodedJson.write(Samples.random(5))).isEqualTo(line);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.83, 0.83", "1, 1", "0, 0", "0.123456, 0.1235", "0.00001, 0", "1e-4, 0.0001", "0.99999, 1"})
    void aConfidenceHasFourDecimalsAtMost(double confidence, String written) {
        CodedArticle article =
                new CodedArticle("a", "00", Optional.empty(), Optional.empty(), List.of(statement(confidence)), "1");
        assertThat(CodedJson.write(article)).contains("\"confidence\":" + written + ",");
    }

    @Test
    void fieldsOfTheFutureArePassedOver() {
        assertThat(CodedJson.parse(EMPTY.replace("\"doc\"", "\"new\":{\"x\":[1]},\"doc\""))
                        .doc())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"doc\":                       | broken JSON",
                "``                              | the line should be an object",
                "[]                              | the line should be an object, is []",
                "{}                              | doc should be a string, is missing",
                "{\"doc\":\"a\",\"sha256\":7}    | sha256 should be a string, is 7",
                "{\"doc\":\"a\",\"sha256\":\"0\",\"date\":\"soon\"} | date should be a date, is \"soon\"",
            })
    void aBrokenLineIsSaid(String line, String message) {
        assertThatThrownBy(() -> CodedJson.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":\"ASSAULT\" | \"type\":\"ATTACK\"  | statements[0].type should be one of [AGREE, ",
                "\"status\":\"actual\"| \"status\":\"sure\"  | statements[0].status should be one of [actual, denied",
                "\"start\":0,\"end\":6 | \"start\":0,\"end\":7 | statements[0].trigger should be as long as its span",
                "\"start\":0,\"end\":40 | \"start\":9,\"end\":4 | statements[0].quote should be a span",
                "[3,null]             | [3]                  | statements[0].counts.killed should be an array of two",
            })
    void whatIsWrongInAStatementIsNamed(String right, String wrong, String message) {
        String line = CodedJson.write(
                new CodedArticle("a", "00", Optional.empty(), Optional.empty(), List.of(statement(0.83333)), "1"));
        assertThatThrownBy(() -> CodedJson.parse(line.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPlaceIsWrittenWithWhereItIs() {
        Location where = new Location(
                "XA-RA/qasim",
                Optional.of("XA"),
                Optional.of("XA-RA"),
                Optional.empty(),
                OptionalDouble.of(34.5),
                OptionalDouble.of(-7.25),
                Precision.NEAR,
                Optional.of(new Location.Offset(OptionalInt.of(20), Optional.of("NE"))));
        Participant place =
                new Participant(words(10, "قاسيم"), Optional.of("XA-RA/qasim"), Optional.empty(), Optional.of(where));
        CodedArticle article =
                new CodedArticle("a", "00", Optional.empty(), Optional.empty(), List.of(statement(0.5, place)), "1");
        String line = CodedJson.write(article);
        assertThat(line)
                .contains("\"place\":\"XA-RA/qasim\",\"country\":\"XA\",\"region\":\"XA-RA\",\"wikidata\":null,"
                        + "\"lat\":34.5,\"lon\":-7.25,\"precision\":2,\"offset\":{\"km\":20,\"direction\":\"NE\"}}");
        assertThat(CodedJson.parse(line)).isEqualTo(article);
    }

    private static Words words(int start, String text) {
        return new Words(new Span(start, start + text.length()), text);
    }

    private static Statement statement(double confidence) {
        return statement(confidence, new Participant(words(10, "ميناء"), Optional.of("waha/port"), Optional.empty()));
    }

    private static Statement statement(double confidence, Participant place) {
        return new Statement(
                "s1",
                StatementType.ASSAULT,
                Optional.of("explosives"),
                words(0, "انفجار"),
                new Span(0, 40),
                List.of(new Participant(words(20, "لواء"), Optional.of("liwa"), Optional.of(new Span(30, 32)))),
                List.of(),
                List.of(place),
                Optional.of(Edtf.of(LocalDate.of(2016, 10, 24))),
                Optional.of(words(16, "أمس")),
                true,
                false,
                Map.of(CountCategory.WOUNDED, Bounds.of(5, 7), CountCategory.KILLED, Bounds.atLeast(3)),
                Status.ACTUAL,
                List.of(said(), credit()),
                "attack/3",
                List.of("trigger «انفجار»"),
                confidence);
    }

    private static Link said() {
        return new Link(
                words(24, "متحدث"),
                Optional.of(words(20, "قال")),
                Stance.ASSERTS,
                Optional.of(Channel.SOCIAL_MEDIA),
                Optional.empty(),
                "said/1");
    }

    private static Link credit() {
        return new Link(
                words(33, "وكالة"),
                Optional.empty(),
                Stance.QUOTES,
                Optional.empty(),
                Optional.of("agency"),
                "credit/1");
    }
}
