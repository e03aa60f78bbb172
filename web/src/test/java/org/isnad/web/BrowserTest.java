package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every page in a browser, in both languages, wide, narrow and zoomed; the review flow; the keyboard; axe.
class BrowserTest {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Path GOLD_ARTICLES = Path.of("../../shared/bench/docs/dev");

    @TempDir
    Path folder;

    @Test
    void showsTheSample() throws Exception {
        check(Samples.store(folder), "sample", "");
    }

    @Test
    void showsArticlesOfTheGold() throws Exception {
        assumeTrue(
                Files.isDirectory(GOLD_ARTICLES), GOLD_ARTICLES + " is absent: the desk is tried on the sample only");
        Store store = Store.open(folder.resolve("desk.db"));
        Samples.add(store, GOLD_ARTICLES);
        check(store, "gold", "brief");
    }

    @Test
    void beginsWithAnEmptyStore() throws Exception {
        check(Store.open(folder.resolve("desk.db")), "empty", "empty");
    }

    /// Articles, names, remarks and files that are scripts; text that reads otherwise than it is stored.
    @Test
    void runsNothingThatArticlesBring() throws Exception {
        assumeBrowser();
        try (Store store = Hostile.store(folder);
                Desk desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"))) {
            Browsing browser = new Browsing(desk).withToken();
            String payload = Json.MAPPER.writeValueAsString(Hostile.PAYLOAD);
            JsonNode line = browser.json("/api/search").at("/statements/items/0");
            assertThat(browser.post(
                                    "/api/review/decisions",
                                    "{\"key\":\"" + line.path("key").asString("")
                                            + "\",\"queue\":\"sample\",\"verdict\":\"right\",\"note\":" + payload + "}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(browser.post("/api/searches", "{\"name\":" + payload + ",\"address\":\"/search?q=a\"}")
                            .statusCode())
                    .isEqualTo(204);
            JsonNode actors = browser.json("/api/actors").path("items");
            assertThat(browser.post(
                                    "/api/actors/decisions",
                                    "{\"kind\":\"separate\",\"one\":" + actors.at("/0/id") + ",\"other\":"
                                            + actors.at("/1/id") + ",\"why\":" + payload + "}")
                            .statusCode())
                    .isBetween(201, 202);
            Map<String, String> export = browser.zip("/api/export", "{\"format\":\"html\",\"namedPersons\":true}");
            Path report = Files.writeString(folder.resolve("report.html"), export.getOrDefault("isnad-html.html", ""));
            assertThat(run(desk, "browser/attack.mjs", report.toString())).endsWith("\n0 wrong\n");
        }
    }

    private static void assumeBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), CHROMIUM + " is absent: the pages are not tried in a browser");
        assumeTrue(
                Files.isDirectory(FRONTEND.resolve("node_modules")), "node_modules is absent: no page was built here");
    }

    private static void check(Store store, String name, String extent) throws IOException, InterruptedException {
        assumeBrowser();
        Path pictures = Path.of("target/screenshots", name).toAbsolutePath();
        try (store;
                Desk desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"))) {
            String output = extent.isEmpty()
                    ? run(desk, "browser/desk.mjs", pictures.toString())
                    : run(desk, "browser/desk.mjs", pictures.toString(), extent);
            assertThat(output).endsWith("\n0 wrong\n");
        }
    }

    private static String run(Desk desk, String script, String... arguments) throws IOException, InterruptedException {
        String address = desk.address().substring(0, desk.address().length() - 1);
        List<String> command = new ArrayList<>(List.of("node", script, address));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return "\n" + output;
    }
}
