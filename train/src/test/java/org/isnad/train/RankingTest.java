package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isnad.train.EventRecords.Judgement;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Ranking ranking = new Ranking();

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        ranking.add(Judgement.YES, 0.9);
        ranking.add(Judgement.YES, 0.4);
        ranking.add(Judgement.EASY_NO, 0.4);
        ranking.add(Judgement.DIFFICULT_NO, 0.6);

        assertThat(ranking.area(Judgement.EASY_NO)).isEqualTo(0.75);
        assertThat(ranking.area(Judgement.DIFFICULT_NO)).isEqualTo(0.5);
        assertThat(ranking.area(Judgement.EASY_NO, Judgement.DIFFICULT_NO)).isEqualTo(0.625);
    }

    @Test
    void aHalfAndMoreIsTakenForAYes() {
        ranking.add(Judgement.YES, 0.5);
        ranking.add(Judgement.YES, 0.49);
        ranking.add(Judgement.EASY_NO, 0.7);
        ranking.add(Judgement.EASY_NO, 0.1);
        ranking.add(Judgement.DIFFICULT_NO, 0.8);

        assertThat(ranking.f1(Judgement.EASY_NO)).isCloseTo(0.5, within(1e-9));
        assertThat(ranking.f1(Judgement.EASY_NO, Judgement.DIFFICULT_NO)).isCloseTo(0.4, within(1e-9));
        assertThat(ranking.falseAlarms()).isEqualTo(50);
    }

    @Test
    void nothingToRankIsNoSuccess() {
        assertThat(ranking.area(Judgement.EASY_NO)).isZero();
        assertThat(ranking.f1(Judgement.EASY_NO)).isZero();
        assertThat(ranking.falseAlarms()).isZero();
    }
}
