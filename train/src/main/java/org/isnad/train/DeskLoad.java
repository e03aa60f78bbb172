package org.isnad.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Keeps a desk busy for a while: readers, one who writes, and connections that are only held.
@Command(
        name = "desk-load",
        description = "Writes bench/load.md: errors, times by route, memory and connections while readers, one writer"
                + " and slow connections keep a desk over many statements busy.")
final class DeskLoad implements Callable<Integer> {
    private static final long SAMPLE_MILLIS = 10_000;
    private static final int ROWS = 10;
    private static final String EXAMPLE = "examples/02-claim-by-phone.json";

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--conflict", required = true, description = "as for desk-bench")
    private Path conflict = Path.of("conflict.jsonl");

    @Option(names = "--statements", description = "how many the store has at least (default: ${DEFAULT-VALUE})")
    private int statements = 100_000;

    @Option(names = "--db", description = "keeps the store in this file, and takes the one that is there")
    private Optional<Path> kept = Optional.empty();

    @Option(names = "--minutes", description = "how long (default: ${DEFAULT-VALUE})")
    private double minutes = 30;

    @Option(names = "--readers", description = "how many read at once (default: ${DEFAULT-VALUE})")
    private int readers = 4;

    @Option(names = "--pause", description = "milliseconds that a reader waits, on average (default: ${DEFAULT-VALUE})")
    private long pause = 2000;

    @Option(names = "--article-every", description = "seconds between two new articles (default: ${DEFAULT-VALUE})")
    private long articleEvery = 600;

    @Option(names = "--connections", description = "that are only held (default: ${DEFAULT-VALUE})")
    private int connections = 5000;

    @Option(names = "--heap", description = "of the desk (default: ${DEFAULT-VALUE})")
    private String heap = "4g";

    @Option(names = "--note", description = "a sentence for the report, such as what else ran")
    private String note = "";

    /// What is seen at one moment.
    private record Sample(double minute, long resident, int collections, int held, int answers, double load) {}

    private final List<Sample> samples = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("isnad-load");
        Path file = kept.orElse(folder.resolve("desk.db"));
        if (!Files.exists(file)) {
            try (Store store = Store.open(file)) {
                new FilledStore(Isnad.reading(ArabicLexicon.bundled()), folders.shared())
                        .fill(store, DeskBench.read(conflict), statements);
            }
        }
        try (ServedDesk desk = new ServedDesk(file, heap, folder)) {
            run(desk);
        }
        return 0;
    }

    private void run(ServedDesk desk) throws IOException, InterruptedException {
        DeskAnswers answers = new DeskAnswers(desk.address(), 0);
        double ready = answers.ready();
        List<String> paths =
                answers.pages().values().stream().flatMap(List::stream).toList();
        int found = answers.json("/overview").path("statements").asInt();
        LoadTimes times = new LoadTimes();
        LoadClient client = new LoadClient(
                desk.address(), times, Files.readString(folders.project().resolve(EXAMPLE)));
        Crowd crowd = new Crowd(desk.address(), connections);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            int seed = i;
            threads.add(Thread.ofVirtual().start(() -> client.read(paths, pause, seed)));
        }
        threads.add(Thread.ofVirtual().start(() -> client.write(1000, articleEvery)));
        threads.add(Thread.ofPlatform().start(crowd));
        watch(desk, crowd, times);
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        folders.report("bench", "load", report(desk, crowd, times, ready, found));
    }

    private void watch(ServedDesk desk, Crowd crowd, LoadTimes times) throws IOException, InterruptedException {
        long start = System.nanoTime();
        double minute = 0;
        while (minute < minutes && desk.isAlive()) {
            Thread.sleep(SAMPLE_MILLIS);
            minute = (System.nanoTime() - start) / 60e9;
            samples.add(new Sample(
                    minute,
                    desk.resident(),
                    desk.afterCollections().size(),
                    crowd.held(),
                    times.answers(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        }
    }

    private String report(ServedDesk desk, Crowd crowd, LoadTimes times, double ready, int found) throws IOException {
        return String.format(
                Locale.ROOT,
                """
                # The desk under load

                Written by `web/load %.0f` at commit %s on %s: %d processors, a heap of at most %s for `isnad serve` over SQLite,
                %,d statements (as for `desk-bench`); read and brought together in %.0f s. For %.0f minutes %d readers looked
                at one page after the other, each with a pause of %.1f s on average between two; one writer decided on a
                statement each second and added an article every %d s, after each of which the desk reads the whole store again
                in the background; and %,d connections were held besides, half of them silent, half sending a request byte by
                byte. All of this ran on the same machine, over loopback. %s

                | | | wanted |
                |---|---:|---:|
                | answers | %,d | |
                | errors | %,d | 0 |
                | half of all answers within | %.0f ms | |
                | 99 of 100 within | %.0f ms | 500 ms |
                | routes of which 99 of 100 took longer | %d | 0 |
                | the desk still ran at the end | %s | yes |
                | connections held besides, least and most | %,d to %,d | %,d |
                | opened again because the desk closed them; not let in | %,d; %,d | |

                ## Memory over time

                The heap is what was left after collections of that time, the least.

                | minute | the process, MB | the heap, MB | connections held | answers so far | load of the machine |
                |---:|---:|---:|---:|---:|---:|
                %s
                ## By route

                Milliseconds from the request to the last byte.

                | address under `/api` | answers | errors | half | 99 of 100 | worst |
                |---|---:|---:|---:|---:|---:|
                %s""",
                minutes,
                folders.commit(),
                folders.today(),
                Runtime.getRuntime().availableProcessors(),
                heap,
                found,
                ready,
                minutes,
                readers,
                pause / 1000.0,
                articleEvery,
                connections,
                note,
                times.answers(),
                times.errors(),
                times.all(0.5),
                times.all(0.99),
                times.over(),
                desk.isAlive() ? "yes" : "no",
                samples.stream().skip(1).mapToInt(Sample::held).min().orElse(0),
                samples.stream().mapToInt(Sample::held).max().orElse(0),
                connections,
                Math.max(0, crowd.opened() - connections),
                crowd.refused(),
                memory(desk.afterCollections()),
                times.rows());
    }

    private String memory(List<Long> heaps) {
        StringBuilder rows = new StringBuilder();
        int step = Math.max(1, samples.size() / ROWS);
        int before = 0;
        for (int i = step - 1; i < samples.size(); i += step) {
            Sample sample = samples.get(i);
            List<Long> since = heaps.subList(before, sample.collections());
            before = sample.collections();
            rows.append(String.format(
                    Locale.ROOT,
                    "| %.1f | %,d | %s | %,d | %,d | %.1f |%n",
                    sample.minute(),
                    sample.resident(),
                    since.isEmpty() ? "" : String.format(Locale.ROOT, "%,d", Collections.min(since)),
                    sample.held(),
                    sample.answers(),
                    sample.load()));
        }
        return rows.toString();
    }
}
