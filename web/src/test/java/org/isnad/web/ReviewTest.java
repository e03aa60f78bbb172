package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReviewTest {
    private static final String NAME = "05-agency-copy-b.json";

    @TempDir
    Path folder;

    private Store store;
    private Desk desk;
    private Browsing browser;

    @BeforeEach
    void open() {
        Map<String, String> one = new TreeMap<>(Sample.articles());
        one.keySet().retainAll(List.of(NAME));
        store = Samples.store(folder, one);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        browser = new Browsing(desk).withToken();
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private List<String> queue(String queue, String reviewer) {
        List<String> keys = new ArrayList<>();
        browser.json("/api/review/queue?size=500&queue=" + queue + "&reviewer=" + reviewer)
                .path("items")
                .forEach(item -> keys.add(item.path("key").asString("")));
        return keys;
    }

    private int decide(String key, String verdict, String reviewer, String more) {
        String body = "{\"key\":\"" + key + "\",\"queue\":\"sample\",\"verdict\":\"" + verdict + "\",\"reviewer\":\""
                + reviewer + "\"" + more + "}";
        return browser.post("/api/review/decisions", body).statusCode();
    }

    @Test
    void takesADecidedStatementOffTheReadersQueueOnly() {
        String first = queue("sample", "amal").getFirst();
        assertThat(decide(first, "right", "amal", "")).isEqualTo(201);
        assertThat(queue("sample", "amal")).doesNotContain(first);
        assertThat(queue("sample", "basil")).contains(first);
        assertThat(queue("second", "basil")).containsExactly(first);
    }

    @Test
    void drawsTheSameSampleForEverybody() {
        assertThat(queue("sample", "basil")).isEqualTo(queue("sample", "amal")).isNotEmpty();
    }

    @Test
    void appendsEachDecisionAndCountsTheLast() {
        String key = queue("sample", "amal").getFirst();
        decide(key, "wrong", "amal", "");
        decide(key, "right", "amal", "");
        assertThat(browser.json("/api/review/decisions?key=" + key)
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        JsonNode all = browser.json("/api/review/figures").path("all");
        assertThat(all.path("n").asInt()).isEqualTo(1);
        assertThat(all.path("hits").asInt()).isEqualTo(1);
    }

    @Test
    void measuresAgreementOfTwoReaders() {
        List<String> keys = queue("sample", "amal");
        decide(keys.get(0), "right", "amal", "");
        decide(keys.get(0), "right", "basil", "");
        decide(keys.get(1), "wrong", "amal", "");
        decide(keys.get(1), "wrong", "basil", "");
        JsonNode agreement = browser.json("/api/review/figures").path("agreement");
        assertThat(agreement.path("statements").asInt()).isEqualTo(2);
        assertThat(agreement.path("alpha").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maybe | ''",
                "change | ''",
                "change | ,\"change\":{\"type\":\"WAR\"}",
                "change | ,\"change\":{\"status\":\"true\"}",
                "change | ,\"change\":{\"agents\":[\"words that do not stand there\"]}"
            })
    void refusesWhatIsNoDecision(String verdict, String more) {
        assertThat(decide(queue("sample", "amal").getFirst(), verdict, "amal", more))
                .isEqualTo(400);
        assertThat(browser.json("/api/review/decisions").path("total").asInt()).isZero();
    }

    @Test
    void refusesADecisionOnNoStatement() {
        assertThat(decide("0123456789abcdef.s1", "right", "amal", "")).isEqualTo(404);
    }

    @Test
    void givesNoGoldOfAHalfReviewedArticle() throws Exception {
        decide(queue("sample", "amal").getFirst(), "right", "amal", "");
        assertThat(gold()).isEmpty();
    }

    @Test
    void givesReviewedArticlesAsGold() throws Exception {
        List<String> keys = queue("sample", "amal");
        decide(keys.getFirst(), "wrong", "amal", "");
        decide(keys.getLast(), "change", "amal", ",\"change\":{\"status\":\"possible\",\"agents\":[]}");
        keys.subList(1, keys.size() - 1).forEach(key -> decide(key, "right", "amal", ""));
        Map<String, String> files = gold();
        JsonNode gold = file(files, "gold/");
        JsonNode read = file(files, "docs/");
        String doc =
                Json.MAPPER.readTree(Sample.articles().get(NAME)).path("id").asString("");
        assertThat(gold.path("doc").asString("")).isEqualTo(doc);
        assertThat(gold.path("statements")).hasSize(keys.size() - 1);
        String changed = keys.getLast().substring(keys.getLast().indexOf('.') + 1);
        JsonNode statement = gold.path("statements")
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(changed))
                .findFirst()
                .orElseThrow();
        assertThat(statement.path("status").asString("")).isEqualTo("possible");
        assertThat(statement.path("agents")).isEmpty();
        assertThat(statement.path("quote").asString(""))
                .contains(statement.path("trigger").asString(""));
        assertThat(read.path("id").asString("")).isEqualTo(doc);
        assertThat(read.path("text").asString(""))
                .contains(statement.path("quote").asString(""));
    }

    private static JsonNode file(Map<String, String> files, String folder) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .map(file -> Json.MAPPER.readTree(file.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> gold() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + "api/review/gold"))
                .build();
        byte[] bytes = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void keepsSearchesUntilTheyAreGivenUp() {
        String search = "{\"name\":\"attacks\",\"address\":\"/search?type=ASSAULT\"}";
        assertThat(browser.post("/api/searches", search).statusCode()).isEqualTo(204);
        assertThat(browser.json("/api/searches").at("/0/address").asString("")).isEqualTo("/search?type=ASSAULT");
        browser.post("/api/searches", "{\"name\":\"attacks\",\"address\":\"\"}");
        assertThat(browser.json("/api/searches")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/",
                "//elsewhere.example/",
                "/\\\\elsewhere.example/",
                "/\\t/elsewhere.example/",
                "javascript:alert(1)",
                "search"
            })
    void keepsNoSearchOfAnotherSite(String address) {
        String search = "{\"name\":\"elsewhere\",\"address\":\"" + address + "\"}";
        assertThat(browser.post("/api/searches", search).statusCode()).isEqualTo(400);
        assertThat(browser.json("/api/searches")).isEmpty();
    }
}
