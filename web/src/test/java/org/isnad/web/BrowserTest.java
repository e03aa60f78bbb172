package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static void check(Store store, String name, String extent) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), CHROMIUM + " is absent: the pages are not tried in a browser");
        assumeTrue(
                Files.isDirectory(FRONTEND.resolve("node_modules")), "node_modules is absent: no page was built here");
        try (store;
                Desk desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"))) {
            assertThat(run(desk, Path.of("target/screenshots", name), extent)).endsWith("\n0 wrong\n");
        }
    }

    private static String run(Desk desk, Path pictures, String extent) throws IOException, InterruptedException {
        String address = desk.address().substring(0, desk.address().length() - 1);
        List<String> command = new ArrayList<>(List.of(
                "node", "browser/desk.mjs", address, pictures.toAbsolutePath().toString()));
        if (!extent.isEmpty()) {
            command.add(extent);
        }
        Process process = new ProcessBuilder(command)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return "\n" + output;
    }
}
