package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cookies that somebody else has put or knows.
class SessionTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Store store;
    private Desk desk;

    @BeforeEach
    void open() {
        store = Samples.store(folder, Map.of());
        store.put(Accounts.of("reader", Role.READER, PASSWORD), Instant.EPOCH);
        store.put(Accounts.of("editor", Role.EDITOR, PASSWORD), Instant.EPOCH);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    /// The cookie that the desk gives to somebody who comes with another.
    private String logIn(String name, String cookie) throws IOException {
        Wire.Answer answer = Wire.post(
                desk,
                "/api/login",
                "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}",
                "Cookie: isnad=" + cookie);
        assertThat(answer.status()).isEqualTo(204);
        String set = answer.header("Set-Cookie").orElseThrow();
        return set.substring("isnad=".length(), set.indexOf(';'));
    }

    private Wire.Answer session(String cookie) throws IOException {
        return Wire.get(desk, "/api/session", "Cookie: isnad=" + cookie);
    }

    @Test
    void doesNotTakeACookieThatWasThereBefore() throws IOException {
        String given = logIn("editor", "chosen-by-somebody-else");
        assertThat(given).isNotEqualTo("chosen-by-somebody-else").hasSizeGreaterThan(40);
        assertThat(session("chosen-by-somebody-else").body()).doesNotContain("\"user\"");
        assertThat(session(given).body()).contains("\"user\":\"editor\"");
    }

    @Test
    void endsTheSessionThatWasThereBefore() throws IOException {
        String readers = logIn("reader", "none");
        String editors = logIn("editor", readers);
        assertThat(editors).isNotEqualTo(readers);
        assertThat(session(readers).body()).doesNotContain("\"user\"");
    }

    @Test
    void givesEachLoginATokenOfItsOwn() throws IOException {
        String one = session(logIn("reader", "none")).body();
        String other = session(logIn("reader", "none")).body();
        assertThat(token(one)).isNotEqualTo(token(other)).hasSizeGreaterThan(40);
    }

    private static String token(String session) {
        return Json.MAPPER
                .readTree(session.substring(session.indexOf('{'), session.lastIndexOf('}') + 1))
                .path("token")
                .asString("");
    }

    @Test
    void forgetsSessionsWhenItIsStartedAgain() throws IOException {
        String cookie = logIn("editor", "none");
        desk.close();
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        assertThat(session(cookie).body()).doesNotContain("\"user\"");
    }
}
