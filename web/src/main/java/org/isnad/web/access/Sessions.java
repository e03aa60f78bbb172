package org.isnad.web.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.store.Account;
import org.isnad.text.Sha256;

/// Who is logged in. Kept in memory: a restart logs everybody out. Cookies are kept as digests only.
final class Sessions {
    /// How long a session lasts.
    static final Duration LENGTH = Duration.ofHours(12);

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> byDigest = new ConcurrentHashMap<>();

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /// Begins a session.
    ///
    /// @return the cookie's value
    String begin(Account account) {
        byDigest.values().removeIf(session -> session.end().isBefore(clock.instant()));
        String cookie = secret();
        Session session = new Session(
                account.name(), account.role(), secret(), true, clock.instant().plus(LENGTH));
        byDigest.put(Sha256.of(cookie), session);
        return cookie;
    }

    Optional<Session> find(String cookie) {
        return Optional.ofNullable(byDigest.get(Sha256.of(cookie)))
                .filter(session -> session.end().isAfter(clock.instant()));
    }

    void end(String cookie) {
        byDigest.remove(Sha256.of(cookie));
    }

    /// What memory holds of the cookies.
    Set<String> digests() {
        return Set.copyOf(byDigest.keySet());
    }

    /// 256 random bits.
    String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
