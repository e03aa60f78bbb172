package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.isnad.text.Edtf;

/// What each room promises, for texts found by covering code: the promises of {@link AnyTextTest} and
/// {@link AnyRoomTest}, one method a room. In the ordinary build only the kept inputs run; see CONTRIBUTING.md for a
/// campaign.
class FuzzRoomsTest {
    private static final Isnad DESK = Isnad.reading(Tiny.MODELLED);
    private static final String WORDS = "/org/isnad/rooms.dict";

    private final AnyTextTest texts = new AnyTextTest();
    private final AnyRoomTest rooms = new AnyRoomTest();

    @FuzzTest(maxDuration = "1m")
    void text(FuzzedDataProvider data) {
        String written = data.consumeRemainingAsString();
        try {
            Edtf time = Edtf.parse(written);
            assertThat(Edtf.parse(time.toString())).isEqualTo(time);
        } catch (IllegalArgumentException | DateTimeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(Article.of("a1", written).sha256()).hasSize(64);
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = "/org/isnad/lexicon.dict")
    void lexicon(FuzzedDataProvider data) {
        try {
            Lexicon read = Lexicon.empty().with("x.lex", data.consumeRemainingAsString());
            assertThat(Isnad.reading(read).version()).isNotBlank();
        } catch (LexiconException e) {
            assertThat(e.getMessage()).contains("x.lex");
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void normalize(FuzzedDataProvider data) {
        texts.normalizedTextKeepsTheWayBack(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void token(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        texts.wordsAreWhatTheTextSaysThere(text);
        rooms.wordsLeaveOutNothingButBlanks(text);
        rooms.quotationsStandApartInOrder(text);
        rooms.aQuotationIsFoundByItsWords(text);
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void morph(FuzzedDataProvider data) {
        rooms.stemsAndHitsLieWithinTheirWordsAndSentences(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void syntax(FuzzedDataProvider data) {
        texts.sentencesAndClausesCoverAllWordsInOrder(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void mention(FuzzedDataProvider data) {
        texts.mentionsAreWhatTheTextSaysThere(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void time(FuzzedDataProvider data) {
        Article article = Tiny.article(data.consumeRemainingAsString()).withDate(LocalDate.of(2016, 2, 29));
        for (Mention.Moment moment : Tiny.mentioned(article).all(Mention.Moment.class)) {
            assertThat(moment.span().of(article.text())).isNotBlank();
            assertThat(moment.time().map(Edtf::toString).map(Edtf::parse)).isEqualTo(moment.time());
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void place(FuzzedDataProvider data) {
        Article article = Tiny.article(data.consumeRemainingAsString());
        Mentioned mentioned = Tiny.mentioned(article);
        for (Mention.Place place : mentioned.all(Mention.Place.class)) {
            assertThat(place.span().of(article.text())).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void count(FuzzedDataProvider data) {
        Article article = Tiny.article(data.consumeRemainingAsString());
        for (Mention.Quantity quantity : Tiny.mentioned(article).all(Mention.Quantity.class)) {
            OptionalInt low = quantity.bounds().low();
            low.ifPresent(least -> assertThat(least).isNotNegative());
            quantity.bounds().high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(low.orElse(high)));
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void statement(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        texts.statementsRolesAndSourcesAreWhatTheTextSaysThere(text);
        rooms.someSpanOfEachStatementLiesInItsSentence(text);
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void chain(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        rooms.speakersAreWhatTheTextSaysThere(text);
        for (Statement statement : DESK.code(Tiny.article(text)).statements()) {
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = WORDS)
    void knowledge(FuzzedDataProvider data) {
        rooms.knowledgeTakesWhateverIsRead(data.consumeString(2000), data.consumeRemainingAsString());
    }
}
