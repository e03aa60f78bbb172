package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Tiny;
import org.isnad.syntax.Clause.Kind;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قال الناطق في القلعة. = الناطق|القلعة",
                "هاجم جنود الجيش قافلة. = جنود الجيش|قافلة",
                "هاجم الجنود والمسلحون القلعة. = الجنود|والمسلحون|القلعة",
                "قال جيشه القلعة. = جيشه|القلعة",
                "قال «الحراس المنتظرون» إن = الحراس المنتظرون",
                "قال جيش \"الحراس المنتظرون\" إن = جيش \"الحراس المنتظرون\"",
                "قال جيش \"إن الطريق\" = جيش|الطريق",
                "قتل 12. = ",
                "قتل 12 جنديا. = 12 جنديا"
            })
    void findsNounPhrases(String text, String phrases) {
        Parsed parsed = Tiny.parsed(text);
        assertThat(parsed.phrases().stream().map(phrase -> words(parsed, phrase.first(), phrase.end(), text)))
                .containsExactlyElementsOf(phrases == null ? List.of() : List.of(phrases.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({"قال في القلعة, 1", "قال في «القلعة, 1", "قال القلعة, -1", "قال للجنود, 1"})
    void knowsThePrepositionThatGovernsAPhrase(String text, int governor) {
        assertThat(Tiny.parsed(text).phrases().getFirst().governor()).isEqualTo(governor);
    }

    @Test
    void knowsWhichPhraseIsJoinedToTheOneBefore() {
        assertThat(Tiny.parsed("هاجم الجنود والمسلحون في القلعة").phrases())
                .extracting(Phrase::coordinated)
                .containsExactly(false, true, false);
    }

    @Test
    void cutsASentenceIntoClauses() {
        String text = "قال الناطق إن الجيش هاجم القلعة التي يقول ثم وقتل الجنود بينما هاجم. قتل جندي.";
        Parsed parsed = Tiny.parsed(text);
        assertThat(parsed.clauses())
                .extracting(Clause::kind)
                .containsExactly(Kind.MAIN, Kind.COMPLEMENT, Kind.RELATIVE, Kind.COORDINATE, Kind.ADVERBIAL, Kind.MAIN);
        assertThat(parsed.clauses()).extracting(Clause::parent).containsExactly(-1, 0, 1, 2, 3, -1);
        assertThat(parsed.clauses()).extracting(Clause::verb).containsExactly(0, 4, 7, 9, 12, 14);
    }

    @Test
    void findsTheClauseOfAWord() {
        Parsed parsed = Tiny.parsed("قال الناطق إن الجيش هاجم.");
        assertThat(List.of(parsed.clauseOf(0), parsed.clauseOf(1), parsed.clauseOf(2), parsed.clauseOf(5)))
                .containsExactly(0, 0, 1, 1);
    }

    private static String words(Parsed parsed, int first, int end, String text) {
        Span span = parsed.analyzed().tokenized().span(first, end);
        return span.of(text);
    }
}
