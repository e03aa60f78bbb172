package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.knowledge.Samples.article;
import static org.isnad.knowledge.Samples.statement;
import static org.isnad.knowledge.Samples.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Statement ATTACK = statement(StatementType.ASSAULT, "red", "blue", "city");
    private static final Statement ALLIANCE = statement(StatementType.ALLY, "red", "green", "");

    @Test
    void articlesStandByDateWithUnknownDatesLast() {
        Knowledge knowledge = of(article("a", ""), article("b", "2017-01-01"), article("c", "2016-01-01"));
        assertThat(knowledge.articles()).extracting(CodedArticle::doc).containsExactly("c", "b", "a");
    }

    @Test
    void outletsCountTheirArticlesAndStatements() {
        Knowledge knowledge = of(article("x1", "2017-01-01", ATTACK), article("x2", "2016-01-01", ATTACK, ALLIANCE));
        assertThat(knowledge.outlets()).singleElement().satisfies(outlet -> {
            assertThat(outlet.name()).contains("outlet-x");
            assertThat(outlet.articles()).isEqualTo(2);
            assertThat(outlet.statements()).isEqualTo(3);
            assertThat(outlet.first()).hasToString("Optional[2016-01-01]");
        });
    }

    @Test
    void typesAreCountedByStatus() {
        Knowledge knowledge = of(article("x", "", ATTACK, with(ATTACK, Status.DENIED, "", ""), ALLIANCE));
        assertThat(knowledge.types())
                .isEqualTo(Map.of(
                        StatementType.ASSAULT,
                        Map.of(Status.ACTUAL, 1, Status.DENIED, 1),
                        StatementType.ALLY,
                        Map.of(Status.ACTUAL, 1)));
    }

    @Test
    void theLoudestVoiceComesFirstAndTheArticlesOwnLast() {
        Statement byRed = with(ATTACK, Status.ACTUAL, "red", "");
        Statement byBlue = with(ATTACK, Status.ACTUAL, "blue", "");
        Knowledge knowledge = of(article("x", "", ATTACK, ATTACK, ATTACK, byRed, byBlue, byBlue));
        assertThat(knowledge.voices())
                .extracting(voice -> voice.speaker().map(party -> party.name().text()))
                .containsExactly(Optional.of("blue"), Optional.of("red"), Optional.empty());
    }

    @Test
    void aTieKeepsAllWhoTellOfItAndItsEarliestTime() {
        Knowledge knowledge = of(
                article("x", "", with(ALLIANCE, Status.ACTUAL, "red", "2016")),
                article("y", "", with(ALLIANCE, Status.ACTUAL, "green", "2015-03")));
        assertThat(knowledge.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.said()).extracting(Said::reference).containsExactly("x#s1", "y#s1");
            assertThat(tie.from()).hasToString("Optional[2015-03]");
        });
    }

    @Test
    void tiesOfUnknownActorsStayApart() {
        Statement split = statement(StatementType.SPLIT, "", "green", "");
        assertThat(of(article("x", "", split), article("y", "", split)).ties()).hasSize(2);
    }

    @Test
    void namesThatDifferInSpellingAreOneActor() {
        Statement one = statement(StatementType.ALLY, "\u0623\u0628\u064f\u0648", "green", "");
        Statement other = statement(StatementType.ALLY, "\u0627\u0628\u0648", "green", "");
        assertThat(of(article("x", "", one), article("y", "", other)).ties()).hasSize(1);
    }

    @Test
    void aNewerCodingTakesThePlaceOfTheOlder() {
        CodedArticle old = article("x", "", ATTACK);
        CodedArticle recoded =
                new CodedArticle(old.doc(), old.sha256(), old.date(), old.outlet(), List.of(ALLIANCE), "2");
        assertThat(of(recoded, old).types()).containsOnlyKeys(StatementType.ALLY);
    }

    private static Knowledge of(CodedArticle... articles) {
        return Knowledge.of(Stream.of(articles));
    }
}
