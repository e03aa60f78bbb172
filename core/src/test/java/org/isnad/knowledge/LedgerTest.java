package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.knowledge.Samples.article;
import static org.isnad.knowledge.Samples.counting;
import static org.isnad.knowledge.Samples.statement;
import static org.isnad.knowledge.Samples.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
    private static final CodedArticle CLAIM = killed("a", "2016-10-24", "red", 14);
    private static final CodedArticle MINISTRY = killed("b", "2016-10-24", "ministry", 9);
    private static final CodedArticle PAPER = killed("c", "2016-10-25", "paper", 9);

    @Test
    void everyFigureStaysWithItsSpeaker() {
        assertThat(event(CLAIM, MINISTRY, PAPER).ledger().figures())
                .extracting(figure -> figure.speaker().orElseThrow().name().text() + " " + figure.bounds())
                .containsExactly("red 14", "ministry 9", "paper 9");
    }

    @Test
    void aLaterFigureOfTheSameSpeakerSupersedesTheFirst() {
        CodedArticle later = killed("d", "2016-10-26", "ministry", 11);
        assertThat(event(MINISTRY, later).ledger().figures())
                .extracting(figure -> figure.superseded().isPresent())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"UCDP, 9, 9, 14", "ACLED, 9, 9, 14", "MEDIAN_OF_ORIGINS, 9, 9, 14"})
    void rulesMakeOneNumberOfMany(FigureRule rule, int low, int best, int high) {
        Derived derived = event(CLAIM, MINISTRY, PAPER)
                .ledger()
                .derive(CountCategory.KILLED, rule)
                .orElseThrow();
        assertThat(List.of(derived.low(), derived.best(), derived.high())).containsExactly(low, best, high);
    }

    @ParameterizedTest
    @EnumSource(names = {"UCDP", "ACLED", "MEDIAN_OF_ORIGINS"})
    void aSmallerFigureOfTheSameSpeakerInTheSameArticleIsAPartOfTheLarger(FigureRule rule) {
        Figure whole = event(MINISTRY).ledger().figures().getFirst();
        Figure part = new Figure(
                whole.category(),
                Bounds.of(1),
                whole.whose(),
                whole.speaker(),
                whole.official(),
                whole.said(),
                whole.origin(),
                whole.asOf(),
                whole.superseded());
        Derived derived = new Ledger(List.of(whole, part))
                .derive(CountCategory.KILLED, rule)
                .orElseThrow();
        assertThat(List.of(derived.low(), derived.best(), derived.high())).containsExactly(9, 9, 9);
    }

    @Test
    void whereNoOfficialSpeaksNoFigureIsOfficial() {
        assertThat(event(CLAIM, PAPER).ledger().derive(CountCategory.KILLED, FigureRule.LATEST_OFFICIAL))
                .isEmpty();
    }

    @Test
    void anEventKeepsItsIdWhenMoreIsRead() {
        assertThat(event(CLAIM, MINISTRY, PAPER).id())
                .isEqualTo(event(CLAIM, MINISTRY).id());
    }

    @Test
    void whatWasPublishedLaterIsNotKnownYet() {
        Knowledge then = Knowledge.of(Stream.of(CLAIM, PAPER)).asOf(LocalDate.parse("2016-10-24"));
        assertThat(then.articles()).containsExactly(CLAIM);
    }

    @Test
    void aDecisionMakesTwoOneAndItsOppositeTakesItBack() {
        Instant now = Instant.parse("2026-01-01T10:00:00Z");
        Decision merge = new Decision(Decision.Kind.MERGE, "red", "ministry", "me", now, "said so");
        Decision separate = new Decision(Decision.Kind.SEPARATE, "red", "ministry", "me", now.plusSeconds(1), "no");
        Knowledge plain = Knowledge.of(Stream.of(CLAIM, MINISTRY));
        assertThat(speakers(plain.with(Decisions.of(List.of(merge))))).hasSize(1);
        assertThat(speakers(plain.with(Decisions.of(List.of(separate, merge))))).hasSize(2);
    }

    private static List<String> speakers(Knowledge knowledge) {
        return knowledge.said().stream()
                .map(said -> said.speaker().orElseThrow().actor())
                .distinct()
                .toList();
    }

    private static Event event(CodedArticle... articles) {
        return Knowledge.of(Stream.of(articles)).events().getFirst();
    }

    private static CodedArticle killed(String doc, String date, String speaker, int number) {
        Statement attack = statement(StatementType.ASSAULT, "red", "blue", "city");
        return article(doc, date, counting(with(attack, Status.ACTUAL, speaker, "2016-10-24"), number));
    }
}
