package org.isnad.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Slows down those who guess passwords: after five failures in a row a name or an address must wait, each time
/// twice as long, up to a quarter of an hour.
final class LoginLimit {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private record Failures(int count, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Failures> byKey = new ConcurrentHashMap<>();

    LoginLimit(InstantSource clock) {
        this.clock = clock;
    }

    /// How long all of these must still wait; zero if they need not.
    Duration wait(String... keys) {
        Duration longest = Duration.ZERO;
        for (String key : keys) {
            Failures failures = byKey.get(key);
            if (failures != null) {
                Duration left = Duration.between(clock.instant(), failures.until());
                longest = left.compareTo(longest) > 0 ? left : longest;
            }
        }
        return longest;
    }

    void failed(String... keys) {
        if (byKey.size() > MOST) {
            byKey.values().removeIf(one -> one.until().plus(FORGOTTEN).isBefore(clock.instant()));
        }
        for (String key : keys) {
            byKey.merge(key, after(1), (old, one) -> after(old.count() + 1));
        }
    }

    void succeeded(String... keys) {
        for (String key : keys) {
            byKey.remove(key);
        }
    }

    private Failures after(int count) {
        if (count < FREE) {
            return new Failures(count, clock.instant());
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(count - FREE, 10));
        return new Failures(count, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
