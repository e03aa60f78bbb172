package org.isnad.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.isnad.store.Review.Verdict.CHANGE;
import static org.isnad.store.Review.Verdict.RIGHT;
import static org.isnad.store.Review.Verdict.WRONG;

import java.util.List;
import org.isnad.store.Review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final List<Verdict> YES = List.of(RIGHT, RIGHT);
    private static final List<Verdict> NO = List.of(WRONG, WRONG);
    private static final List<Verdict> SPLIT = List.of(RIGHT, WRONG);

    @Test
    void isOneWhenAllAgree() {
        assertThat(Agreement.alpha(List.of(YES, NO, YES)).orElseThrow()).isEqualTo(1);
    }

    @Test
    void isUnknownWhenAllVerdictsAreTheSame() {
        assertThat(Agreement.alpha(List.of(YES, YES))).isEmpty();
    }

    /// Reckoned by hand: of 8 values 4 are right and 4 wrong; 2 of the 4 pairs differ.
    @Test
    void setsDisagreementAgainstChance() {
        double expected = 1 - (2.0 * 2 / 8) / (2.0 * 4 * 4 / (8 * 7));
        assertThat(Agreement.alpha(List.of(YES, NO, SPLIT, SPLIT)).orElseThrow())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void weighsThreeReadersAsKrippendorffDoes() {
        List<List<Verdict>> units = List.of(List.of(RIGHT, RIGHT, WRONG), NO);
        double observed = 2.0 * 2 / 2 / 5;
        double expected = 2.0 * 2 * 3 / (5 * 4);
        assertThat(Agreement.alpha(units).orElseThrow()).isCloseTo(1 - observed / expected, within(1e-12));
    }

    @Test
    void takesAChangeForAccepting() {
        assertThat(Agreement.f1(List.of(List.of(RIGHT, CHANGE))).orElseThrow()).isEqualTo(1);
    }

    @Test
    void hasNoF1WhereNobodyAccepts() {
        assertThat(Agreement.f1(List.of(NO))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "5, 10, 0.2366, 0.7634", "90, 100, 0.8256, 0.9448"})
    void givesWilsonsInterval(int hits, int n, double low, double high) {
        Interval interval = Interval.of(hits, n);
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }
}
