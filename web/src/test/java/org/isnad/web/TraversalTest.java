package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that a browser would not send: for files that are no pages, and to other hosts.
class TraversalTest {
    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;

    @BeforeAll
    static void open() {
        store = Samples.store(folder, Map.of());
        desk = Desk.start(new DeskOptions(store, Lexicon::empty, "127.0.0.1", 0, "amal"));
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../openapi.yaml",
                "/assets/../../openapi.yaml",
                "/help/../../openapi.yaml",
                "/help/..%2f..%2fopenapi.yaml",
                "/help/%2e%2e/%2e%2e/openapi.yaml",
                "/help/..%252f..%252fopenapi.yaml",
                "/help/..;/..;/openapi.yaml",
                "/help/..\\..\\openapi.yaml",
                "/help/..%5c..%5copenapi.yaml",
                "/help/en/....//....//openapi.yaml",
                "/assets/%2e%2e%2f%2e%2e%2fDesk.class",
                "//etc/passwd",
                "///etc/passwd",
                "/%2fetc/passwd",
                "/..%c0%af..%c0%afetc/passwd",
                "/help/en/index.html%00.txt",
                "/help/%00",
                "/file:/etc/passwd",
                "/pages/index.html",
                "/org/isnad/web/openapi.yaml",
                "/META-INF/MANIFEST.MF",
                "/help/..../openapi.yaml"
            })
    void leadToNoFileThatIsNoPage(String path) throws IOException {
        Wire.Answer answer = Wire.get(desk, path);
        boolean view = answer.body().contains("id=\"desk\"");
        assertThat(view || answer.status() >= 400 && answer.status() < 502).isTrue();
        assertThat(answer.body()).doesNotContain("openapi: 3", "root:", "Manifest-Version", "org/isnad", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / HTTP/1.1 | Host: elsewhere.example | 421",
                "GET / HTTP/1.1 | Host: localhost.elsewhere.example | 421",
                "GET / HTTP/1.1 | Host: 127.0.0.1.elsewhere.example | 421",
                "GET / HTTP/1.1 | Host: elsewhere.example:80@localhost | 400",
                "GET / HTTP/1.1 | Host: | 400",
                "GET / HTTP/1.1 | X-Forwarded-Host: localhost | 400",
                "GET http://elsewhere.example/ HTTP/1.1 | Host: elsewhere.example | 421",
                "GET http://elsewhere.example/ HTTP/1.1 | Host: localhost | 400"
            })
    void isNotAnsweredUnderAnotherName(String first, String host, int status) throws IOException {
        assertThat(Wire.ask(desk, first, host, "Connection: close").status()).isEqualTo(status);
    }

    @Test
    void isNotAnsweredUnderTwoNames() throws IOException {
        assertThat(Wire.ask(desk, "GET / HTTP/1.1", "Host: localhost", "Host: elsewhere.example", "Connection: close")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 4\r\nContent-Length: 5",
                "Transfer-Encoding: chunked, identity",
                "Content-Length: -1"
            })
    void isNotAnsweredWhereItsEndIsNotClear(String headers) throws IOException {
        Wire.Answer answer =
                Wire.ask(desk, "POST /api/login HTTP/1.1", "Host: localhost", "Connection: close", headers, "", "0");
        assertThat(answer.status()).isEqualTo(400);
    }
}
