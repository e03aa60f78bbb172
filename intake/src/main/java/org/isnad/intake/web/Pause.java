package org.isnad.intake.web;

import java.time.Duration;

/// Waits.
public interface Pause {
    /// Waits so long.
    ///
    /// @throws InterruptedException if somebody ends the waiting
    void over(Duration time) throws InterruptedException;

    /// The pause of a clock.
    static Pause real() {
        return Thread::sleep;
    }
}
