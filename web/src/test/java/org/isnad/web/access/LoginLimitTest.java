package org.isnad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginLimitTest {
    private Instant now = Instant.EPOCH;
    private final LoginLimit limit = new LoginLimit(() -> now);

    private void fail(int times, String key) {
        for (int i = 0; i < times; i++) {
            limit.failed(key);
        }
    }

    @Test
    void forgivesAFewMistakes() {
        fail(4, "amal");
        assertThat(limit.wait("amal")).isZero();
    }

    @Test
    void waitsTwiceAsLongEachTime() {
        fail(5, "amal");
        Duration first = limit.wait("amal");
        fail(1, "amal");
        assertThat(limit.wait("amal")).isEqualTo(first.multipliedBy(2));
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHour() {
        fail(100, "amal");
        assertThat(limit.wait("amal")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void letsInAfterTheWait() {
        fail(5, "amal");
        now = now.plus(limit.wait("amal"));
        assertThat(limit.wait("amal")).isZero();
    }

    @Test
    void forgetsMistakesOnceTheyGotIn() {
        fail(5, "amal");
        limit.succeeded("amal");
        assertThat(limit.wait("amal")).isZero();
    }

    @Test
    void waitsForTheAddressWhateverTheName() {
        fail(5, "address");
        assertThat(limit.wait("basil", "address")).isPositive();
    }
}
