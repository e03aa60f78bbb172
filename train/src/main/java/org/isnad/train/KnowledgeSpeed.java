package org.isnad.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.WhosWho;
import org.isnad.store.CodedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how long it takes to bring coded articles together.
@Command(
        name = "knowledge-speed",
        description = "Writes bench/knowledge.md: how long it takes to bring coded articles together, real ones and up"
                + " to a million statements made of them.")
final class KnowledgeSpeed implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    @Mixin
    private Folders folders = new Folders();

    @Option(
            names = "--conflict",
            required = true,
            description = "what `isnad code` made of saudinewsnet-conflict and bbc-pakistan-afghanistan")
    private Path conflict = Path.of("conflict.jsonl");

    @Option(names = "--all", description = "what it made of saudinewsnet-all and bbc-pakistan-afghanistan")
    private Optional<Path> all = Optional.empty();

    @Option(names = "--sizes", split = ",", description = "how many statements to make (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WhosWho known = WhosWho.from(ArabicLexicon.entries());

    /// What was measured.
    private record Row(String what, int articles, int statements, int events, double seconds, double wall, long heap) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %.1f | %.1f | %.1f | %,d MB |%n",
                    what,
                    articles,
                    statements,
                    events,
                    seconds,
                    wall,
                    1e6 * seconds / Math.max(1, statements),
                    heap);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<CodedArticle> few = read(conflict);
        List<Row> rows = new ArrayList<>();
        // What is measured first also warms the machine up.
        measure("warming up", new MoreArticles(few).with(10_000));
        rows.add(measure("conflict articles of `data/news`", few.stream()));
        if (all.isPresent()) {
            rows.add(measure("all articles of `data/news`", read(all.get()).stream()));
        }
        for (int size : sizes) {
            rows.add(measure("made of them", new MoreArticles(few).with(size)));
        }
        folders.report("bench", "knowledge", report(rows));
        return 0;
    }

    private static List<CodedArticle> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(CodedJson::parse)
                    .toList();
        }
    }

    private Row measure(String what, Stream<CodedArticle> articles) {
        List<CodedArticle> read = articles.toList();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        Knowledge knowledge = Knowledge.of(read.stream()).with(known);
        int events = knowledge.events().size();
        int others = knowledge.actors().size()
                + knowledge.ties().size()
                + knowledge.contradictions().size()
                + knowledge.origins().size();
        double seconds = (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
        double passed = (System.nanoTime() - wall) / NANOS;
        Runtime.getRuntime().gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        if (others == 0) {
            throw new IllegalStateException("nothing was found in " + what);
        }
        return new Row(what, read.size(), knowledge.said().size(), events, seconds, passed, Math.round(heap / MEGA));
    }

    private String report(List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # How quickly coded articles are brought together

                Written by `train/run knowledge-speed` on commit %s, %s, with a heap of at most %,.0f MB.

                | articles | number | statements | events | seconds of one core | by the clock | µs a statement | heap in use |
                |---|---|---|---|---|---|---|---|
                """,
                folders.commit(),
                folders.today(),
                Runtime.getRuntime().maxMemory() / MEGA));
        rows.forEach(row -> text.append(row.text()));
        Row least = rows.get(rows.size() - sizes.size());
        Row most = rows.getLast();
        double ratio = most.seconds() / most.statements() / (least.seconds() / least.statements());
        text.append(String.format(Locale.ROOT, """

                Bringing together is all of it: who is who, events with their ledgers, ties, contradictions, origins. Coding
                and reading the articles is not counted. From %,d to %,d statements the cost of one grows %.2f times
                (wanted: at most 1.5). Wanted for the conflict articles are less than 20 seconds of one core; for a million
                statements less than 15 minutes and 4 GB.

                The articles that are made of others tell the same news again each six weeks later, of the same actors, in other
                words (`MoreArticles`); each is written and read again, so that copies share nothing in memory.
                """, least.statements(), most.statements(), ratio));
        return text.toString();
    }
}
