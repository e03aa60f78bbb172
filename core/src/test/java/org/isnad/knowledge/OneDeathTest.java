package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.knowledge.Samples.article;
import static org.isnad.knowledge.Samples.counting;
import static org.isnad.knowledge.Samples.statement;
import static org.isnad.knowledge.Samples.with;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.junit.jupiter.api.Test;

/// Nobody dies twice, and a number is set beside another of the same people.
class OneDeathTest {
    private static final WhosWho KNOWN = WhosWho.from(Lexicon.empty().with("test.lex", CommonNounsTest.LEXICON));

    @Test
    void whatIsSaidOfThePersonsDeathIsOneEventWhateverTheDay() {
        CodedArticle told = article("x", "2016-10-24", death("سالم الرندي", Status.ACTUAL, "", "2016-10-23"));
        CodedArticle older = article("y", "2017-08-01", death("سالم الرندي", Status.ACTUAL, "", "2015-04"));
        assertThat(knowledge(told, older).events()).hasSize(1);
    }

    @Test
    void deathsOfTwoPersonsAreTwoEvents() {
        CodedArticle one = article("x", "2016-10-24", death("سالم الرندي", Status.ACTUAL, "", "2016-10-23"));
        CodedArticle other = article("y", "2016-10-24", death("عمر الهلبيني", Status.ACTUAL, "", "2016-10-23"));
        assertThat(knowledge(one, other).events()).hasSize(2);
    }

    @Test
    void attacksOfTwoYearsOnOneTownStayTwo() {
        CodedArticle one = article("x", "2016-10-24", attack("الثكنة", "2016-10-23", ""));
        CodedArticle other = article("y", "2017-10-24", attack("الثكنة", "2017-10-23", ""));
        assertThat(knowledge(one, other).events()).hasSize(2);
    }

    @Test
    void aDenialInTheSameArticleAnswersWhatThatArticleTells() {
        Statement told = death("سالم الرندي", Status.ACTUAL, "الوزارة الأولى", "");
        Statement denied = death("سالم الرندي", Status.DENIED, "الجبهة الأولى", "");
        Knowledge both = knowledge(
                article("x", "2016-10-24", told),
                article("y", "2016-10-25", told, again(denied)),
                article("z", "2016-10-25", told));
        assertThat(both.contradictions())
                .extracting(pair -> pair.kind() + " " + pair.one().reference() + " "
                        + pair.other().reference())
                .containsExactly("DENIED y#s1 y#s2");
    }

    @Test
    void soldiersAreNotSetBesideCivilians() {
        assertThat(numbers("تسعة جنود", 9, "أربعة مدنيين", 4)).isEmpty();
    }

    @Test
    void soldiersAreSetBesideSoldiers() {
        assertThat(numbers("تسعة جنود", 9, "أربعة جنود", 4)).hasSize(1);
    }

    @Test
    void aPartCanContradictTheWholeOnlyWhenItIsMore() {
        assertThat(numbers("القافلة", 9, "أربعة جنود", 4)).isEmpty();
        assertThat(numbers("القافلة", 4, "تسعة جنود", 9)).hasSize(1);
    }

    private static List<Contradiction> numbers(String these, int many, String those, int few) {
        return knowledge(
                        article("x", "2016-10-24", counting(attack(these, "2016-10-23", "الوزارة الأولى"), many)),
                        article("y", "2016-10-24", counting(attack(those, "2016-10-23", "الجبهة الأولى"), few)))
                .contradictions();
    }

    private static Knowledge knowledge(CodedArticle... articles) {
        return Knowledge.of(Stream.of(articles)).with(KNOWN);
    }

    private static Statement death(String who, Status status, String speaker, String day) {
        return with(statement(StatementType.DEATH, "", who, ""), status, speaker, day);
    }

    private static Statement attack(String whom, String day, String speaker) {
        return with(statement(StatementType.ASSAULT, "جبهة سيلانا", whom, "رند"), Status.ACTUAL, speaker, day);
    }

    /// The same statement as the second one of its article.
    private static Statement again(Statement first) {
        return new Statement(
                "s2",
                first.type(),
                first.mode(),
                first.trigger(),
                first.quote(),
                first.agents(),
                first.targets(),
                first.places(),
                first.time(),
                first.timeWords(),
                first.leansOnDate(),
                first.background(),
                first.counts(),
                first.status(),
                first.sources(),
                first.rule(),
                first.evidence(),
                first.confidence());
    }
}
