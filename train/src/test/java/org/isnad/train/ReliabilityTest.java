package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void whatIsRightAsOftenAsItIsSureHasNoError() {
        for (int i = 0; i < 4; i++) {
            reliability.add(0.75, i < 3);
        }
        assertThat(reliability.error()).isCloseTo(0, within(1e-9));
        assertThat(reliability.table()).contains("| 0.7-0.8 | 4 | 0.75 | 0.75 |");
    }

    @Test
    void theErrorIsHowFarSurenessAndShareLieApart() {
        reliability.add(1, true);
        reliability.add(1, false);
        assertThat(reliability.error()).isCloseTo(0.5, within(1e-9));
    }
}
