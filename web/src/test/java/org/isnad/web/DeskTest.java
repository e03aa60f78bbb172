package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeskTest {
    private static final Contract CONTRACT = Contract.ofDesk();

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browsing browser;

    @BeforeAll
    static void open() {
        store = Samples.store(folder);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        browser = new Browsing(desk).withToken();
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    static Stream<String> jsonPaths() {
        return CONTRACT.jsonPaths().stream();
    }

    @ParameterizedTest
    @MethodSource("jsonPaths")
    void answersAsPromised(String path) {
        JsonNode answer = browser.json("/api" + concrete(path));
        assertThat(CONTRACT.differences(path, answer)).isEmpty();
    }

    /// An address of something that the sample has.
    private static String concrete(String path) {
        Map<String, String> names = new TreeMap<>();
        names.put("{article}", "sada-rand-0305-1");
        names.put("{event}", first("/api/events?order=contradictions"));
        names.put("{actor}", first("/api/actors"));
        names.put("{tie}", first("/api/ties"));
        names.put("/find", "/find?in=actors&q=%D8%AC%D9%8A%D8%B4");
        String concrete = path;
        for (Map.Entry<String, String> name : names.entrySet()) {
            concrete = concrete.replace(name.getKey(), name.getValue());
        }
        return concrete;
    }

    private static String first(String list) {
        return browser.json(list).at("/items/0/id").asString("");
    }

    @Test
    void promisesAllThatItAnswers() {
        assertThat(CONTRACT.operations())
                .contains("GET /overview", "POST /login", "POST /review/decisions", "GET /progress");
        for (String operation : CONTRACT.operations()) {
            String[] parts = operation.split(" ", 2);
            int status = parts[0].equals("GET")
                    ? parts[1].equals("/progress")
                            ? 200
                            : browser.get("/api" + concrete(parts[1])).statusCode()
                    : new Browsing(desk).post("/api" + parts[1], "{}").statusCode();
            assertThat(status).as(operation).isNotEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/nothing",
                "/api/events/nothing",
                "/api/actors/nothing",
                "/api/ties/nothing",
                "/api/export?view=/event/nothing",
                "/api/nothing"
            })
    void saysWhatIsMissing(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(browser.json(path).path("message").asString("")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?from=yesterday, is no day",
        "/api/events?order=best, no order",
        "/api/events?size=100000, between 1 and",
        "/api/events?size=many, is no number",
        "/api/review/queue?queue=all, no queue",
        "/api/search?q=type:WAR, is none of",
        "/api/find?in=dreams&q=a, nothing is found in",
        "/api/ties/drawn?groups=1, lies between",
        "/api/timeline?as-of=now, is no day",
        "/api/export?view=elsewhere, no view of the desk"
    })
    void saysWhatIsWrong(String path, String words) {
        assertThat(browser.get(path).statusCode()).isEqualTo(400);
        assertThat(browser.json(path).path("message").asString("")).contains(words);
    }

    @Test
    void findsStatementsByWordsInAnySpelling() {
        JsonNode found = browser.json("/api/search?q=%D8%A7%D9%84%D8%A3%D8%AD%D9%85%D8%B1");
        JsonNode spelled = browser.json("/api/search?q=%D8%A7%D9%84%D8%A7%D8%AD%D9%85%D8%B1");
        assertThat(found.at("/statements/total").asInt()).isPositive();
        assertThat(spelled).isEqualTo(found);
    }

    @Test
    void narrowsStatementsByWhatTheFacetsOffer() {
        JsonNode type = browser.json("/api/search").at("/facets/type/0");
        JsonNode narrowed =
                browser.json("/api/search?type=" + type.path("value").asString(""));
        assertThat(narrowed.at("/statements/total").asInt())
                .isEqualTo(type.path("count").asInt());
    }

    @Test
    void givesTheWordsOfAStatementWhereTheyStandInTheText() {
        JsonNode article = browser.json("/api/articles/sada-rand-0305-1");
        String text = article.path("text").asString("");
        assertThat(article.path("statements")).isNotEmpty();
        for (JsonNode statement : article.path("statements")) {
            for (JsonNode part : statement.path("words")) {
                assertThat(text.substring(
                                part.path("start").asInt(), part.path("end").asInt()))
                        .isEqualTo(part.path("text").asString(""));
            }
        }
    }

    @Test
    void refusesAllButItsOwnScripts() {
        var headers = browser.get("/").headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void describesEachRoleInTheContract() {
        assertThat(CONTRACT.role("post", "/review/decisions")).isEqualTo("coder");
        for (String operation : CONTRACT.operations()) {
            String[] parts = operation.split(" ", 2);
            assertThat(Set.of("nobody", "reader", "coder", "editor"))
                    .contains(CONTRACT.role(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]));
        }
    }

    @Test
    void doesNotStartForOthersWithoutAccounts(@TempDir Path other) {
        try (Store empty = Store.open(other.resolve("empty.db"))) {
            DeskOptions options = new DeskOptions(empty, Lexicon::empty, "0.0.0.0", 0, "amal");
            assertThatThrownBy(() -> Desk.start(options))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining("isnad user add");
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        int port = java.net.URI.create(desk.address()).getPort();
        DeskOptions options = new DeskOptions(store, Samples::lexicon, "127.0.0.1", port, "amal");
        assertThatThrownBy(() -> Desk.start(options))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("--port");
    }
}
