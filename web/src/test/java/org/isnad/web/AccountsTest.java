package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.isnad.store.Account;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A desk with accounts.
class AccountsTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Store store;
    private Desk desk;

    @BeforeEach
    void open() {
        store = Samples.store(folder, Map.of());
        for (Role role : new Role[] {Role.READER, Role.CODER, Role.EDITOR}) {
            store.put(Accounts.of(role.name().toLowerCase(java.util.Locale.ROOT), role, PASSWORD), Instant.EPOCH);
        }
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private Browsing as(String name) {
        Browsing browser = new Browsing(desk);
        assertThat(logIn(browser, name, PASSWORD).statusCode()).isEqualTo(204);
        return browser.withToken();
    }

    private static HttpResponse<String> logIn(Browsing browser, String name, String password) {
        return browser.post("/api/login", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    @Test
    void showsNothingToThoseWhoHaveNotLoggedIn() {
        Browsing browser = new Browsing(desk);
        for (String path : new String[] {"overview", "search", "articles/a", "review/gold", "searches", "actors"}) {
            assertThat(browser.get("/api/" + path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(browser.json("/api/session").has("user")).isFalse();
    }

    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesDoNotSee() {
        HttpResponse<String> answer = logIn(new Browsing(desk), "reader", PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void letsThoseInWhoHaveLoggedIn() {
        assertThat(as("reader").get("/api/overview").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"reader, 403", "coder, 202", "editor, 202"})
    void letsCodersAddArticles(String name, int status) {
        assertThat(as(name).post("/api/sample", "{}").statusCode()).isEqualTo(status);
    }

    @Test
    void endsTheSessionOnLoggingOut() {
        Browsing browser = as("reader");
        browser.post("/api/logout", "{}");
        assertThat(browser.get("/api/overview").statusCode()).isEqualTo(401);
    }

    @Test
    void shutsOutAClosedAccountAtOnce() {
        Browsing browser = as("reader");
        store.put(new Account("reader", Role.NONE, ""), Instant.EPOCH);
        assertThat(browser.get("/api/overview").statusCode()).isEqualTo(401);
        assertThat(logIn(new Browsing(desk), "reader", "").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesARequestWithoutTheTokenOfItsSession() {
        Browsing browser = new Browsing(desk);
        logIn(browser, "editor", PASSWORD);
        HttpResponse<String> answer = browser.post("/api/sample", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("token");
    }

    @Test
    void refusesARequestFromAnotherSite() {
        HttpResponse<String> answer = as("editor").post("/api/sample", "{}", "Origin", "http://elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another site");
    }

    @Test
    void makesThoseWaitWhoGuessPasswords() {
        Browsing browser = new Browsing(desk);
        for (int i = 0; i < 5; i++) {
            assertThat(logIn(browser, "editor", "guess " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = logIn(browser, "editor", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void tellsNobodyWhichNamesThereAre() {
        Browsing browser = new Browsing(desk);
        assertThat(logIn(browser, "nobody", "some password").body())
                .isEqualTo(logIn(browser, "editor", "some password").body());
    }

    @Test
    void startsForOthersWhenItHasAccounts() {
        try (Desk open = Desk.start(new DeskOptions(store, Samples::lexicon, "0.0.0.0", 0, "amal"))) {
            assertThat(open.address()).startsWith("http://0.0.0.0:");
        }
    }

    @ParameterizedTest
    @CsvSource({"amal, short, 12", "'a name', long enough as it is, cannot be a name"})
    void refusesUnfitAccounts(String name, String password, String words) {
        assertThatThrownBy(() -> Accounts.of(name, Role.READER, password))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining(words);
    }
}
