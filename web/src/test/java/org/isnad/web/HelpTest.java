package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
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

/// The guide under `/help`, for everybody who reaches the desk.
class HelpTest {
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

    private static HttpResponse<String> get(String path, String languages) throws Exception {
        URI address = URI.create(desk.address()).resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Language", languages)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ar-YE, en;q=0.5 | ar", "en-GB, ar;q=0.5 | en", "fr | en"})
    void leadsToTheLanguageThatTheBrowserAsksFor(String languages, String language) throws Exception {
        assertThat(get("/help", languages).headers().firstValue("Location"))
                .hasValue("/help/" + language + "/index.html");
    }

    @ParameterizedTest
    @CsvSource({"en/first-hour, ltr", "ar/first-hour, rtl", "en/commands, ltr", "en/decisions/offline, ltr"})
    void hasThePagesOfTheGuideUnderTheDesksPolicy(String page, String direction) throws Exception {
        assumeTrue(
                Files.isDirectory(Path.of("../docs/site/node_modules")), "node_modules is absent: no guide was built");
        HttpResponse<String> answer = get("/help/" + page + ".html", "en");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self'");
        assertThat(answer.body()).contains("dir=\"" + direction + "\"").doesNotContain("<script", " style=");
    }

    @Test
    void showsSourcesThatAPageLeadsToAsText() throws Exception {
        assumeTrue(
                Files.isDirectory(Path.of("../docs/site/node_modules")), "node_modules is absent: no guide was built");
        HttpResponse<String> answer = get("/help/files/docs/guide/snippets/acled.py.txt", "en");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).contains("import csv");
    }
}
