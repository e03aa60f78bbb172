package org.isnad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.store.Account;
import org.isnad.store.Account.Role;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final Account AMAL = new Account("amal", Role.READER, "a hash");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void endAfterTwelveHours() {
        Sessions sessions = new Sessions(clock);
        String cookie = sessions.begin(AMAL);
        now = now.plus(Sessions.LENGTH).minusSeconds(1);
        assertThat(sessions.find(cookie)).isPresent();
        now = now.plusSeconds(2);
        assertThat(sessions.find(cookie)).isEmpty();
    }

    @Test
    void areOpenedByTheCookieOnly() {
        Sessions sessions = new Sessions(clock);
        String cookie = sessions.begin(AMAL);
        String token = sessions.find(cookie).orElseThrow().token();
        assertThat(Stream.of(token, "", cookie.substring(1), cookie.toUpperCase(java.util.Locale.ROOT), "amal"))
                .allSatisfy(other -> assertThat(sessions.find(other)).isEmpty());
    }

    @Test
    void areNotFoundByWhatMemoryHolds() {
        Sessions sessions = new Sessions(clock);
        String cookie = sessions.begin(AMAL);
        assertThat(sessions.digests())
                .hasSize(1)
                .doesNotContain(cookie)
                .allSatisfy(digest -> assertThat(sessions.find(digest)).isEmpty());
    }

    @Test
    void haveSecretsThatNobodyGuesses() {
        Sessions sessions = new Sessions(clock);
        Set<String> secrets = Stream.generate(sessions::secret).limit(1000).collect(Collectors.toSet());
        assertThat(secrets).hasSize(1000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }
}
