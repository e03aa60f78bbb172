package org.isnad.intake.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Lets requests to one host come one after the other, with a pause between them.
final class Turns {
    private final Pause pause;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Instant> last = new HashMap<>();

    Turns(Pause pause) {
        this.pause = pause;
    }

    /// Waits until the host of `address` may be asked again.
    void await(URI address, Duration between) throws InterruptedException {
        Instant now = clock.instant();
        Instant due = last.getOrDefault(address.getAuthority(), Instant.MIN.plus(between))
                .plus(between);
        if (due.isAfter(now)) {
            pause.over(Duration.between(now, due));
        }
        last.put(address.getAuthority(), clock.instant());
    }
}
