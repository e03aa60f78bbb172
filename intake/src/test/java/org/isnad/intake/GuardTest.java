package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class GuardTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void whatALibraryMakesIsGiven() throws Unfit {
        assertThat(Guard.<String>over("page", () -> "text")).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void aLibraryThatFailsIsSaid(Class<? extends Throwable> failure) {
        assertThatThrownBy(() -> Guard.over("page", failing(failure)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("is a page that cannot be taken apart (" + failure.getSimpleName() + ")");
    }

    @Test
    void aLibraryThatTakesAllMemoryIsSaid() {
        assertThat(rejection(() -> Guard.over("PDF", failing(OutOfMemoryError.class))))
                .extracting(Outcome.Rejected::reason, Outcome.Rejected::sentence)
                .containsExactly(
                        Reason.TOO_LARGE,
                        "a takes more memory to take apart than Isnad has: save its text as .txt, or give Isnad more"
                                + " (ISNAD_OPTS=-Xmx4g)");
    }

    @Test
    void aLibraryThatTakesTooLongIsLeftAndWhileSeveralGoOnNothingIsBegun() throws Unfit, InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 8; i++) {
            assertThat(rejection(() -> Guard.over("PDF", SHORT, deaf(end))).sentence())
                    .isEqualTo("a takes more than 0 seconds to take apart: save its text as .txt");
        }
        assertThat(rejection(() -> Guard.over("PDF", SHORT, () -> "text")).sentence())
                .contains("comes behind others that still keep Isnad busy");
        end.countDown();
        while (rejectedStill()) {
            Thread.sleep(10);
        }
        assertThat(Guard.<String>over("PDF", () -> "text")).isEqualTo("text");
    }

    private static boolean rejectedStill() {
        try {
            Guard.<String>over("PDF", () -> "text");
            return false;
        } catch (Unfit e) {
            return true;
        }
    }

    private interface Try {
        void run() throws Unfit;
    }

    private static Outcome.Rejected rejection(Try attempt) {
        try {
            attempt.run();
            throw new AssertionError("was taken apart");
        } catch (Unfit e) {
            return e.at("a", java.util.Optional.empty());
        }
    }

    private static Supplier<Object> failing(Class<? extends Throwable> failure) {
        return () -> {
            if (failure == OutOfMemoryError.class) {
                throw new OutOfMemoryError("test");
            }
            if (failure == StackOverflowError.class) {
                throw new StackOverflowError("test");
            }
            throw new IllegalStateException("test");
        };
    }

    /// Works on until it is let go, whoever interrupts it.
    private static Supplier<Object> deaf(CountDownLatch end) {
        return () -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "late";
        };
    }
}
