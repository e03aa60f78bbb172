package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Statement ATTACK = statement("s1", StatementType.ASSAULT, 10, Status.ACTUAL);
    private static final Statement DENIAL = statement("s2", StatementType.DENY, 40, Status.ACTUAL);

    @Test
    void theSameCodingsDoNotDiffer() {
        Recoding found = Differences.between(coded(ATTACK, DENIAL), coded(ATTACK, DENIAL));
        assertThat(found.gained()).isEmpty();
        assertThat(found.lost()).isEmpty();
        assertThat(found.changed()).isEmpty();
    }

    @Test
    void whatOnlyOneHasIsGainedOrLost() {
        Recoding found = Differences.between(coded(ATTACK), coded(DENIAL));
        assertThat(found.gained()).containsExactly(DENIAL);
        assertThat(found.lost()).containsExactly(ATTACK);
    }

    @Test
    void anotherStatusOnTheSameWordsIsAChange() {
        Statement planned = statement("s7", StatementType.ASSAULT, 10, Status.PLANNED);
        Recoding found = Differences.between(coded(ATTACK), coded(planned));
        assertThat(found.changed()).containsExactly(new Recoding.Change(ATTACK, planned, List.of("status")));
        assertThat(found.gained()).isEmpty();
        assertThat(found.lost()).isEmpty();
    }

    @Test
    void theSameTypeIsPreferred() {
        Statement claim = statement("s1", StatementType.CLAIM, 10, Status.ACTUAL);
        Recoding found = Differences.between(coded(claim, ATTACK), coded(ATTACK));
        assertThat(found.lost()).containsExactly(claim);
        assertThat(found.changed()).isEmpty();
    }

    @Test
    void anotherTypeOnTheSameWordsIsAChange() {
        Statement threat = statement("s1", StatementType.THREATEN, 10, Status.ACTUAL);
        assertThat(Differences.between(coded(ATTACK), coded(threat)).changed())
                .containsExactly(new Recoding.Change(ATTACK, threat, List.of("type")));
    }

    private static CodedArticle coded(Statement... statements) {
        return new CodedArticle("a", "0".repeat(64), Optional.empty(), Optional.empty(), List.of(statements), "1");
    }

    private static Statement statement(String id, StatementType type, int start, Status status) {
        return new Statement(
                id,
                type,
                Optional.empty(),
                new Words(new Span(start, start + 4), "هجوم"),
                new Span(0, 90),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                java.util.Map.of(),
                status,
                List.of(),
                "rule",
                List.of(),
                0.5);
    }
}
