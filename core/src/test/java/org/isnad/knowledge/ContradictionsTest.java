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
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final Statement ATTACK =
            with(statement(StatementType.ASSAULT, "red", "blue", "city"), Status.ACTUAL, "", "2016-10-24");

    @Test
    void aDenialStandsBesideWhatItDenies() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "2016-10-24");
        assertThat(pairs(article("x", "2016-10-24", ATTACK), article("y", "2016-10-25", denied)))
                .containsExactly("DENIED x#s1 y#s1");
    }

    @Test
    void twoNumbersOfTwoSpeakersStandBesideEachOther() {
        Statement fourteen = counting(with(ATTACK, Status.ACTUAL, "red", "2016-10-24"), 14);
        Statement nine = counting(with(ATTACK, Status.ACTUAL, "ministry", "2016-10-24"), 9);
        assertThat(pairs(article("x", "2016-10-24", fourteen), article("y", "2016-10-25", nine)))
                .containsExactly("NUMBER x#s1 y#s1");
    }

    @Test
    void theSameNumberIsNoContradiction() {
        Statement one = counting(with(ATTACK, Status.ACTUAL, "red", "2016-10-24"), 9);
        Statement other = counting(with(ATTACK, Status.ACTUAL, "ministry", "2016-10-24"), 9);
        assertThat(pairs(article("x", "2016-10-24", one), article("y", "2016-10-25", other)))
                .isEmpty();
    }

    @Test
    void happeningsFarApartDoNotFaceEachOther() {
        Statement denied = with(ATTACK, Status.DENIED, "red", "2017-10-24");
        assertThat(pairs(article("x", "2016-10-24", ATTACK), article("y", "2017-10-25", denied)))
                .isEmpty();
    }

    private static List<String> pairs(CodedArticle... articles) {
        return Knowledge.of(Stream.of(articles)).contradictions().stream()
                .map(pair -> pair.kind() + " " + pair.one().reference() + " "
                        + pair.other().reference())
                .toList();
    }
}
