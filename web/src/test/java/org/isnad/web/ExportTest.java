package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.export.Format;
import org.isnad.store.Account.Role;
import org.isnad.store.LogEntry;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExportTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browsing editor;

    @BeforeAll
    static void open() {
        store = Samples.store(folder);
        store.put(Accounts.of("reader", Role.READER, PASSWORD), Instant.EPOCH);
        store.put(Accounts.of("editor", Role.EDITOR, PASSWORD), Instant.EPOCH);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        editor = as("editor");
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    private static Browsing as(String name) {
        Browsing browser = new Browsing(desk);
        browser.post("/api/login", "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}");
        return browser.withToken();
    }

    private static String order(String format, String view, String more) {
        return "{\"format\":\"" + format + "\",\"view\":\"" + view + "\"" + more + "}";
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void comesWithWhatItLosesAndHowItWasMade(Format format) {
        Map<String, String> files = editor.zip("/api/export", order(format.word(), "/search?type=ASSAULT", ""));
        String name = "isnad-" + format.word() + format.ending();
        assertThat(files.keySet())
                .contains(name + ".loss.md", name + ".provenance.json")
                .anyMatch(file -> file.startsWith(name) && !file.endsWith(".md") && !file.endsWith("ance.json"));
        JsonNode told = Json.MAPPER.readTree(files.get(name + ".provenance.json"));
        assertThat(told.path("view").asString("")).isEqualTo("/search?type=ASSAULT");
        assertThat(told.path("operator").asString("")).isEqualTo("editor");
        assertThat(told.path("statements").asInt()).isEqualTo(total("/api/search?type=ASSAULT", "/statements/total"));
    }

    private static int total(String path, String pointer) {
        return editor.json(path).at(pointer).asInt();
    }

    private static int statements(String view) {
        return total("/api/export?view=" + URLEncoder.encode(view, StandardCharsets.UTF_8), "/statements");
    }

    static Stream<String> views() {
        String event =
                editor.json("/api/events?order=reports").at("/items/0/id").asString("");
        return Stream.of(
                "/event/" + event,
                "/article/sada-rand-0305-1",
                "/actor/" + editor.json("/api/actors").at("/items/0/id").asString(""),
                "/articles?outlet=sada-rand",
                "/events?type=DENY",
                "/timeline?as-of=2024-03-05",
                "/ties?kinds=SPLIT",
                "/contradictions?kind=denied",
                "/review?type=CLAIM");
    }

    @ParameterizedTest
    @MethodSource("views")
    void takesTheStatementsBehindAView(String view) {
        int statements = statements(view);
        assertThat(statements).isPositive().isLessThan(statements("/"));
        String csv = editor.zip("/api/export", order("csv", view, "")).getOrDefault("isnad-csv.csv", "");
        assertThat(csv.lines().count()).isGreaterThan(statements);
    }

    @Test
    void takesTheWholeStoreWhereNothingIsAsked() {
        assertThat(statements("/")).isEqualTo(total("/api/overview", "/statements"));
        assertThat(editor.zip("/api/export", "{\"format\":\"jsonl\"}").get("isnad-jsonl.jsonl"))
                .hasLineCount(Sample.articles().size());
    }

    @Test
    void foretellsWhatIsLost() {
        JsonNode choices = editor.json("/api/export?view=/");
        JsonNode cameo = choices.path("formats")
                .valueStream()
                .filter(format -> format.path("name").asString("").equals("cameo"))
                .findFirst()
                .orElseThrow();
        JsonNode gap = cameo.path("gaps").path(0);
        String report = editor.zip("/api/export", order("cameo", "/", "")).getOrDefault("isnad-cameo.tsv.loss.md", "");
        assertThat(report.lines())
                .anyMatch(line -> line.startsWith("| " + gap.path("words").asString("") + " | ")
                        && line.contains(" | " + gap.path("statements").asInt() + " | "));
        assertThat(choices.path("formats").path(0).path("gaps")).isEmpty();
    }

    @Test
    void hidesPrivatePersonsUnlessAnEditorKeepsThem() {
        String hidden = editor.zip("/api/export", order("jsonl", "/", "")).get("isnad-jsonl.jsonl");
        String named = editor.zip("/api/export", order("jsonl", "/", ",\"namedPersons\":true"))
                .get("isnad-jsonl.jsonl");
        String person = store.codings()
                .flatMap(article -> article.privateNames().stream())
                .map(name -> name.words().text())
                .filter(name -> name.contains(" "))
                .findFirst()
                .orElseThrow();
        assertThat(named).contains(person);
        assertThat(hidden).doesNotContain(person);
    }

    @Test
    void letsNoReaderKeepNames() {
        Browsing reader = as("reader");
        assertThat(reader.zip("/api/export", order("csv", "/", ""))).containsKey("isnad-csv.csv");
        HttpResponse<String> answer = reader.post("/api/export", order("csv", "/", ",\"namedPersons\":true"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("only an editor");
    }

    @Test
    void leavesSentencesOut() {
        String csv = editor.zip("/api/export", order("csv", "/", ",\"withoutText\":true"))
                .get("isnad-csv.csv");
        String quote =
                editor.json("/api/search").at("/statements/items/0/quote").asString("");
        assertThat(csv).doesNotContain(quote);
    }

    @Test
    void givesTheSamePseudonymsForTheSameSecret() {
        String order = order("csv", "/", ",\"key\":\"a secret for tests\"");
        assertThat(editor.zip("/api/export", order).get("isnad-csv.csv"))
                .isEqualTo(editor.zip("/api/export", order).get("isnad-csv.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "excel | / | | 400 | no format",
                "csv | nowhere | | 400 | no view of the desk",
                "csv | /event/nothing | | 404 | no event",
                "csv | /search?outlet=nobody | | 404 | widen the filter",
                "acled | / | ,\"rule\":\"guess\" | 400 | is no rule",
                "csv | / | ,\"marking\":\"TLP:BLUE\" | 400 | is no marking",
                "csv | / | ,\"embargo\":\"soon\" | 400 | is no day"
            })
    void saysWhatIsWrongWithAnOrder(String format, String view, String more, int status, String words) {
        HttpResponse<String> answer = editor.post("/api/export", order(format, view, more == null ? "" : more));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).path("message").asString(""))
                .contains(words);
    }

    @Test
    void goesIntoTheLogOfCustody() {
        editor.zip("/api/export", order("plover", "/search?type=CLAIM", ""));
        LogEntry last = store.log().reduce((entry, next) -> next).orElseThrow();
        assertThat(last.toString()).contains("isnad-plover.zip", "/search?type=CLAIM", "editor");
    }
}
