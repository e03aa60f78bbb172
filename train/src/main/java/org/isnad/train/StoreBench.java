package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.desk.Terms;
import org.isnad.store.Store;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Fills a store with repeated news and measures what it costs to keep it and to look into it.
@Command(
        name = "store-bench",
        description = "Writes bench/store.md: speed of adding, size, opening, and answers while the store is written.")
final class StoreBench implements Callable<Integer> {
    private static final int AT_ONCE = 32;
    private static final int OPENINGS = 21;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final double MEGA = 1e6;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--articles", description = "articles in the store (default: ${DEFAULT-VALUE})")
    private int articles = 100_000;

    @Option(names = "--distinct", description = "articles that are coded, then repeated (default: ${DEFAULT-VALUE})")
    private int distinct = 4000;

    @Option(names = "--queries", description = "searches that are timed (default: ${DEFAULT-VALUE})")
    private int queries = 1000;

    /// Articles a second.
    ///
    /// @param coding without a store
    /// @param both coded and kept on one thread
    /// @param beside coded on one thread, kept on another
    private record Speeds(double coding, double both, double beside) {}

    /// An article that was coded once.
    private record Read(Article article, CodedArticle coded, Terms terms) {
        /// The same words as another article: another id, days later.
        Read repeated(int round) {
            if (round == 0) {
                return this;
            }
            String id = article.id() + "-" + round;
            byte[] bytes = bytes(id);
            Article other = new Article(
                    id,
                    Sha256.of(bytes),
                    article.outlet(),
                    article.date().map(day -> day.plusDays(round)),
                    article.text());
            CodedArticle again = new CodedArticle(
                    id,
                    other.sha256(),
                    other.date(),
                    other.outlet(),
                    coded.statements(),
                    coded.privateNames(),
                    coded.version(),
                    coded.context());
            return new Read(other, again, terms);
        }

        byte[] bytes(String id) {
            return (id + "\n" + article.text()).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public Integer call() throws IOException {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        List<Article> news = sample();
        news.stream().limit(AT_ONCE * 4L).forEach(isnad::code);
        double coding = perSecond(news.size(), () -> news.forEach(isnad::code));
        Path folder = Files.createTempDirectory("isnad-store-bench");
        try (Store store = Store.open(folder.resolve("both.db"))) {
            List<Read> read = new ArrayList<>();
            double both = perSecond(news.size(), () -> keep(news, isnad, read, batch -> keep(store, batch)));
            double beside = beside(folder, news, isnad);
            folders.report("bench", "store", report(folder, isnad, read, new Speeds(coding, both, beside)));
        } finally {
            delete(folder);
        }
        return 0;
    }

    private List<Article> sample() throws IOException {
        List<Article> all = new ArrayList<>();
        for (String file : News.FILES) {
            News.read(folders.shared(), file, line -> {
                String text = line.path("title").asString("") + "\n"
                        + line.path("text").asString("");
                Article article = Article.of(line.path("id").asString(), text);
                String day = line.path("date").asString("");
                all.add(day.length() == 10 ? article.withDate(LocalDate.parse(day)) : article);
            });
        }
        int step = Math.max(1, all.size() / distinct);
        List<Article> sample = new ArrayList<>();
        for (int i = 0; i < all.size() && sample.size() < distinct; i += step) {
            Article article = all.get(i);
            byte[] bytes = (article.id() + "\n" + article.text()).getBytes(StandardCharsets.UTF_8);
            sample.add(new Article(article.id(), Sha256.of(bytes), article.outlet(), article.date(), article.text()));
        }
        return sample;
    }

    private static double perSecond(int number, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return number * NANOS / (System.nanoTime() - start);
    }

    /// Codes on this thread while another adds and indexes what was coded before, as the commands do.
    private static double beside(Path folder, List<Article> news, Isnad isnad) throws IOException {
        try (Store store = Store.open(folder.resolve("beside.db"));
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            List<CompletableFuture<Void>> writes = new ArrayList<>();
            return perSecond(news.size(), () -> {
                keep(news, isnad, new ArrayList<>(), batch -> {
                    List<Read> ready = List.copyOf(batch);
                    if (writes.size() > 1) {
                        writes.get(writes.size() - 2).join();
                    }
                    writes.add(CompletableFuture.runAsync(() -> keep(store, ready), writer));
                });
                writes.forEach(CompletableFuture::join);
            });
        }
    }

    private static void keep(List<Article> news, Isnad isnad, List<Read> read, Consumer<List<Read>> keeper) {
        List<Read> batch = new ArrayList<>();
        for (Article article : news) {
            Chained chained = isnad.trace(article);
            batch.add(new Read(article, isnad.code(chained), isnad.terms(chained)));
            if (batch.size() == AT_ONCE) {
                keeper.accept(batch);
                read.addAll(batch);
                batch.clear();
            }
        }
        keeper.accept(batch);
        read.addAll(batch);
    }

    private static void keep(Store store, List<Read> batch) {
        store.inTransaction(() -> {
            for (Read one : batch) {
                store.add(one.article(), one.bytes(one.article().id()), "bench", Instant.EPOCH);
                store.code(one.coded(), one.terms(), Instant.EPOCH);
            }
            return batch.size();
        });
    }

    private String report(Path folder, Isnad isnad, List<Read> read, Speeds speeds) throws IOException {
        Path file = folder.resolve("many.db");
        double keeping;
        StoreQueries timed;
        try (Store store = Store.open(file)) {
            int before = articles - articles / 20;
            keeping = perSecond(before, () -> fill(store, read, 0, before));
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> write(store, read, before, stop));
            timed = new StoreQueries(
                    store, isnad, read.stream().map(Read::terms).toList());
            timed.run(queries);
            stop.set(true);
            fill(store, read, writing.join(), articles);
        }
        long text = 0;
        for (int i = 0; i < articles; i++) {
            text += read.get(i % read.size()).article().text().getBytes(StandardCharsets.UTF_8).length;
        }
        return page(isnad, speeds, keeping, Files.size(file), text, opening(file), timed);
    }

    private static int write(Store store, List<Read> read, int from, AtomicBoolean stop) {
        int at = from;
        while (!stop.get()) {
            fill(store, read, at, at + AT_ONCE);
            at += AT_ONCE;
        }
        return at;
    }

    private static void fill(Store store, List<Read> read, int from, int to) {
        for (int start = from; start < to; start += AT_ONCE) {
            List<Read> batch = new ArrayList<>();
            for (int i = start; i < Math.min(to, start + AT_ONCE); i++) {
                batch.add(read.get(i % read.size()).repeated(i / read.size()));
            }
            keep(store, batch);
        }
    }

    private static double opening(Path file) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            Store store = Store.open(file);
            times.add(System.nanoTime() - start);
            store.close();
        }
        return times.stream().sorted().toList().get(OPENINGS / 2) / MILLIS;
    }

    private String page(
            Isnad isnad, Speeds speeds, double keeping, long size, long text, double opening, StoreQueries timed)
            throws IOException {
        return String.format(
                Locale.ROOT,
                """
                # The store

                Written by `train/run store-bench --articles %d --distinct %d --queries %d` at commit %s on %s, with
                `%s`, SQLite, %d processors, load %.1f when it ended: %,d articles of `data/news` were coded, then repeated
                with other ids and days.

                | | |
                |---|---:|
                | coding alone, one thread, articles a second | %.1f |
                | coding on one thread while another adds and indexes, articles a second | %.1f |
                | of the speed of coding alone | %.0f %% |
                | coding, adding and indexing, all on one thread, articles a second | %.1f |
                | of the speed of coding alone | %.0f %% |
                | adding and indexing alone, articles a second | %.0f |
                | texts, UTF-8 | %,.1f MB |
                | the store | %,.1f MB |
                | times the texts | %.2f |
                | opening, median of %d, in a running process | %.1f ms |

                ## Answers while another thread writes

                | looked for | times | median | 99th percentile |
                |---|---:|---:|---:|
                %s""",
                articles,
                distinct,
                queries,
                folders.commit(),
                folders.today(),
                isnad.version(),
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                distinct,
                speeds.coding(),
                speeds.beside(),
                100 * speeds.beside() / speeds.coding(),
                speeds.both(),
                100 * speeds.both() / speeds.coding(),
                keeping,
                text / MEGA,
                size / MEGA,
                (double) size / text,
                OPENINGS,
                opening,
                timed.rows());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
