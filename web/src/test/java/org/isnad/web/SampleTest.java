package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SampleTest {
    @ParameterizedTest
    @CsvSource({"examples, .json", "examples-lexicon, .lex"})
    void holdsAllExamples(String folder, String ending) throws IOException {
        Map<String, String> shipped = folder.equals("examples") ? Sample.articles() : Sample.lexicon();
        try (Stream<Path> files = Files.list(Path.of("..", folder))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)))
                    .containsExactlyInAnyOrderElementsOf(shipped.keySet());
        }
    }

    @Test
    void isReadIntoAnEmptyStore(@TempDir Path folder) throws InterruptedException {
        try (Store store = Store.open(folder.resolve("desk.db"));
                Desk desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"))) {
            Browsing browser = new Browsing(desk).withToken();
            assertThat(browser.post("/api/sample", "{}").statusCode()).isEqualTo(202);
            JsonNode overview = browser.json("/api/overview");
            int all = Sample.articles().size();
            for (int i = 0; i < 600 && overview.path("articles").asInt() < all; i++) {
                Thread.sleep(100);
                overview = browser.json("/api/overview");
            }
            assertThat(overview.path("articles").asInt()).isEqualTo(all);
            assertThat(store.articles().map(stored -> stored.source())).allMatch(name -> !name.contains("/"));
        }
    }
}
