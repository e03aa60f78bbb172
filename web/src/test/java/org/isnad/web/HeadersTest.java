package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a passive scan such as that of OWASP ZAP looks at, on each kind of answer.
class HeadersTest {
    private static final List<String> WANTED = List.of(
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Embedder-Policy: require-corp",
            "Cross-Origin-Resource-Policy: same-origin");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+\\.(js|css))\"");

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static String token;

    @BeforeAll
    static void open() {
        store = Samples.store(folder);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        Browsing browser = new Browsing(desk);
        token = browser.json("/api/session").path("token").asString("");
        browser.get("/api/overview");
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    private static void check(Wire.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsAll(WANTED);
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.header("Permissions-Policy")).isPresent();
        assertThat(answer.header("Content-Type").orElse("").replace(" ", "")).startsWith(type);
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/overview, 200, application/json",
        "/api/session, 200, application/json",
        "/api/openapi.yaml, 200, application/yaml",
        "/api/articles/nothing, 404, application/json",
        "/api/nothing, 404, application/json",
        "/api/search?from=yesterday, 400, application/json",
        "/api/events?size=many, 400, application/json"
    })
    void comeWithEveryAnswerOfTheApiWhichIsNotKept(String path, int status, String type) throws IOException {
        Wire.Answer answer = Wire.get(desk, path);
        check(answer, status, type);
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/", "/search?type=ASSAULT", "/help/en/index.html", "/help/ar/first-hour.html"})
    void comeWithPages(String path) throws IOException {
        assumeTrue(
                Desk.class.getResource("pages/help/en/index.html") != null, "the pages are not built: npm is absent");
        Wire.Answer answer = Wire.get(desk, path);
        check(answer, 200, "text/html;charset=utf-8");
        assertThat(answer.header("Cache-Control")).hasValue("no-cache");
        assertThat(answer.body()).doesNotContain("<script>", " onload=", " style=");
    }

    @Test
    void comeWithScriptsAndStyles() throws IOException {
        assumeTrue(Desk.class.getResource("pages/index.html") != null, "the pages are not built: npm is absent");
        Matcher asset = ASSET.matcher(Wire.get(desk, "/").body());
        int found = 0;
        while (asset.find()) {
            check(Wire.get(desk, asset.group(1)), 200, asset.group(2).equals("js") ? "text/javascript" : "text/css");
            found++;
        }
        assertThat(found).isGreaterThan(1);
    }

    @Test
    void comeWithDownloads() throws IOException {
        Wire.Answer answer = Wire.post(desk, "/api/export", "{\"format\":\"csv\"}", "X-Isnad-Token: " + token);
        check(answer, 200, "application/zip");
        assertThat(answer.header("Content-Disposition").orElse("")).startsWith("attachment; filename=");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        check(Wire.get(desk, "/api/review/gold"), 200, "application/zip");
    }

    @Test
    void comeWithRefusals() throws IOException {
        check(Wire.post(desk, "/api/sample", "{}"), 403, "application/json");
        check(Wire.post(desk, "/api/sample", "{}", "Origin: http://elsewhere.example"), 403, "application/json");
        check(
                Wire.ask(desk, "GET / HTTP/1.1", "Host: elsewhere.example", "Connection: close"),
                421,
                "application/json");
        check(Wire.get(desk, "/assets/nothing.js"), 404, "application/json");
        check(Wire.post(desk, "/api/login", "\"" + "x".repeat(Limits.BODY) + "\""), 413, "application/json");
    }

    @Test
    void leadToTheGuideWithoutNamingAHost() throws IOException {
        Wire.Answer answer = Wire.get(desk, "/help", "X-Forwarded-Host: elsewhere.example");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).containsAll(WANTED);
        assertThat(answer.header("Location")).hasValue("/help/en/index.html");
    }
}
