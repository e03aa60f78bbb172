package org.isnad.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.CodedJson;
import org.isnad.store.Store;
import org.isnad.web.Desk;
import org.isnad.web.DeskOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the desk on a large store and measures its answers, and its pages in a browser.
@Command(
        name = "desk-bench",
        description = "Writes bench/desk.md: how quickly the desk answers over many statements, how soon its first view"
                + " is there, and how smoothly its pictures of ties move.")
final class DeskBench implements Callable<Integer> {
    private static final String BROWSER = "web/src/main/frontend";

    @Mixin
    private Folders folders = new Folders();

    @Option(
            names = "--conflict",
            required = true,
            description = "what `isnad code` made of saudinewsnet-conflict and bbc-pakistan-afghanistan")
    private Path conflict = Path.of("conflict.jsonl");

    @Option(names = "--statements", description = "how many the store has at least (default: ${DEFAULT-VALUE})")
    private int statements = 100_000;

    @Option(names = "--rounds", description = "how often an answer is asked for again (default: ${DEFAULT-VALUE})")
    private int rounds = 9;

    @Option(names = "--db", description = "keeps the store in this file, and takes the one that is there")
    private Optional<Path> kept = Optional.empty();

    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Path file = kept.orElse(Files.createTempDirectory("isnad-desk-bench").resolve("desk.db"));
        boolean isThere = Files.exists(file);
        try (Store store = Store.open(file)) {
            if (!isThere) {
                new FilledStore(Isnad.reading(lexicon), folders.shared()).fill(store, read(conflict), statements);
            }
            measure(store, lexicon);
        }
        return 0;
    }

    static List<CodedArticle> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(CodedJson::parse)
                    .toList();
        }
    }

    private void measure(Store store, Lexicon lexicon) throws IOException, InterruptedException {
        try (Desk desk = Desk.start(new DeskOptions(store, () -> lexicon, "127.0.0.1", 0, "bench"))) {
            DeskAnswers answers = new DeskAnswers(desk.address(), rounds);
            double ready = answers.ready();
            answers.run();
            folders.report("bench", "desk", report(store, ready, answers, browser(desk.address())));
        }
    }

    /// What the browser measures, as lines of a table.
    private String browser(String address) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", "browser/bench.mjs", address)
                .directory(folders.project().resolve(BROWSER).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the browser failed: build the desk's pages (npm ci), install Chromium");
        }
        return lines;
    }

    private String report(Store store, double ready, DeskAnswers answers, String browser) throws IOException {
        return String.format(
                Locale.ROOT,
                """
                # The desk over many statements

                Written by `train/run desk-bench --conflict … --statements %d --rounds %d` at commit %s on %s: SQLite, %d
                processors, load %.1f before it began, a heap of at most %,d MB. The store has %,d articles with %,d
                statements, made of the conflict articles of `data/news`: the same news again each six weeks later, in
                their own texts (`MoreArticles`). The store was read and its knowledge brought together in %.0f s by the
                clock; that is done once at the start, in the background, and again after changes, while the former
                knowledge answers.

                ## In the browser

                Chromium without a graphics card, on the same machine, over loopback; wanted: a first view under 1 s with
                at most 300 KB of script, 30 frames a second.

                | | |
                |---|---:|
                %s
                ## At the server

                Milliseconds from the request to the last byte, over loopback; wanted: under 500. The slowest median is
                %.0f ms; %d of the answers are over. The first request of each kind also warms the machine up. Processor
                time is that of desk and client together; where it is much less than the time by the clock, the machine
                was doing other work.

                | page | address under `/api` | first | median | worst | processor | answer |
                |---|---|---:|---:|---:|---:|---:|
                %s""",
                statements,
                rounds,
                folders.commit(),
                folders.today(),
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.getRuntime().maxMemory() / 1_000_000,
                store.contents().articles(),
                store.codings().mapToInt(article -> article.statements().size()).sum(),
                ready,
                browser,
                answers.slowest(),
                answers.over(),
                answers.rows());
    }
}
