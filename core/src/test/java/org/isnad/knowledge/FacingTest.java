package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.knowledge.Samples.article;
import static org.isnad.knowledge.Samples.statement;
import static org.isnad.knowledge.Samples.with;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.junit.jupiter.api.Test;

class FacingTest {
    private static final Statement ATTACK = statement(StatementType.ASSAULT, "red", "blue", "city");
    private static final Statement CLAIM = statement(StatementType.CLAIM, "red", "blue", "city");

    @Test
    void aDenialStandsBesideWhatItDenies() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "");
        assertThat(pairs(article("x", "2016-10-24", ATTACK), article("y", "2016-10-25", denied)))
                .containsExactly("DENIED y#s1 x#s1");
    }

    @Test
    void aClaimStandsBesideTheAttackEvenIfItsAuthorIsUnknown() {
        Statement attack = statement(StatementType.ASSAULT, "", "", "city");
        assertThat(pairs(article("x", "2016-10-24", attack), article("y", "2016-10-25", CLAIM)))
                .containsExactly("CLAIMED y#s1 x#s1");
    }

    @Test
    void aClaimStandsBesideAnAttackThatIsDenied() {
        Statement denied = with(ATTACK, Status.DENIED, "blue", "");
        assertThat(pairs(article("x", "2016-10-24", denied), article("y", "2016-10-25", CLAIM)))
                .containsExactly("CLAIMED y#s1 x#s1");
    }

    @Test
    void rivalClaimsStandBesideEachOtherOnce() {
        Statement rival = statement(StatementType.CLAIM, "green", "blue", "city");
        assertThat(pairs(article("x", "2016-10-24", CLAIM), article("y", "2016-10-25", rival)))
                .containsExactly("CLAIMED x#s1 y#s1");
    }

    @Test
    void theSameClaimInTwoArticlesIsNoContradiction() {
        assertThat(pairs(article("x", "2016-10-24", CLAIM), article("y", "2016-10-25", CLAIM)))
                .isEmpty();
    }

    @Test
    void aDeniedTieNeedsNoDate() {
        Statement alliance = statement(StatementType.ALLY, "red", "green", "");
        assertThat(pairs(article("x", "", alliance), article("y", "", with(alliance, Status.DENIED, "green", ""))))
                .containsExactly("DENIED y#s1 x#s1");
    }

    @Test
    void happeningsFarApartDoNotFaceEachOther() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "");
        assertThat(pairs(article("x", "2016-10-24", ATTACK), article("y", "2017-10-25", denied)))
                .isEmpty();
    }

    @Test
    void theTimeOfTheStatementCountsMoreThanTheDateOfTheArticle() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "2016-10-24");
        assertThat(pairs(article("x", "2016-10-24", ATTACK), article("y", "2017-10-25", denied)))
                .hasSize(1);
    }

    @Test
    void withoutDatesOnlyOneArticleCanTell() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "");
        assertThat(pairs(article("x", "", ATTACK), article("y", "", denied))).isEmpty();
        assertThat(pairs(article("x", "", ATTACK, denied))).hasSize(1);
    }

    @Test
    void aDenialAnswersAnAccusation() {
        Statement accusation = statement(StatementType.ACCUSE, "blue", "red", "");
        Statement denial = statement(StatementType.DENY, "red", "", "");
        assertThat(pairs(article("x", "2016-10-24", accusation), article("y", "2016-10-24", denial)))
                .containsExactly("DENIED y#s1 x#s1");
    }

    @Test
    void anotherPlaceTellsHappeningsApart() {
        Statement elsewhere = with(statement(StatementType.ASSAULT, "red", "blue", "village"), Status.DENIED, "", "");
        assertThat(pairs(article("x", "2016-10-24", ATTACK, elsewhere))).isEmpty();
    }

    @Test
    void anotherPartnerTellsTiesApart() {
        Statement alliance = statement(StatementType.ALLY, "red", "green", "");
        Statement other = with(statement(StatementType.ALLY, "red", "blue", ""), Status.DENIED, "", "");
        assertThat(pairs(article("x", "2016-10-24", alliance, other))).isEmpty();
    }

    @Test
    void nothingInCommonIsNoPair() {
        Statement elsewhere = with(statement(StatementType.ASSAULT, "green", "", "village"), Status.DENIED, "", "");
        assertThat(pairs(article("x", "2016-10-24", ATTACK, elsewhere))).isEmpty();
    }

    private static List<String> pairs(CodedArticle... articles) {
        return Knowledge.of(Stream.of(articles)).facing().stream()
                .map(facing -> facing.kind() + " " + facing.contested().reference() + " "
                        + facing.other().reference())
                .toList();
    }
}
