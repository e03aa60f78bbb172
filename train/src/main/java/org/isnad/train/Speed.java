package org.isnad.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.morph.Morphology;
import org.isnad.text.Article;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how quickly articles are read, and compares with a peer if the build has one.
@Command(
        name = "speed",
        description = "Writes bench/analysis.md: words a second, heap, size; with CORENLP=1 beside CoreNLP's.")
final class Speed implements Callable<Integer> {
    private static final int HEAP_ARTICLES = 500;
    private static final int COLLECTIONS = 4;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    /// Figures of one analyser.
    ///
    /// @param words words a second of the processor
    /// @param wall words a second of the clock
    /// @param heap megabytes in use after reading, models and all
    /// @param models megabytes of the files of its models
    private record Figures(String name, double words, double wall, double heap, double models, MorphologyScore score) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %.0f MB | %.1f MB | %.4f | %.4f |%n",
                    name,
                    words,
                    wall,
                    heap,
                    models,
                    score.cuts() / (double) score.words(),
                    score.parts() / (double) score.words());
        }
    }

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--seconds", description = "length of one round of measuring (default: ${DEFAULT-VALUE})")
    private int seconds = 10;

    @Option(names = "--rounds", description = "rounds of measuring, after as many to warm up (default: 5)")
    private int rounds = 5;

    @Override
    public Integer call() throws IOException, RunnerException {
        Optional<ServiceLoader.Provider<Peer>> found = Peer.find();
        double heap = heap(() -> Isnad.reading(ArabicLexicon.bundled())::mentioned);
        double heapOfPeer =
                found.isEmpty() ? 0 : heap(() -> readingText(found.get().get()));
        Path data = folders.shared().resolve("data/morphology");
        List<List<MorphologyCorpus.Marked>> test = MorphologyCorpus.secondHalf(data);
        MorphologyScore score = MorphologyScore.of(Morphology.using(ArabicLexicon.bundled()), test);
        Figures ours = speed("ours", "Isnad, all rooms up to `mention`", heap, folders.modelSize() / MEGA, score);
        String rows = ours.row();
        String ahead = "CoreNLP was not measured: run the command as `CORENLP=1 train/run speed`.";
        if (found.isPresent()) {
            Peer peer = found.get().get();
            PeerLesson lesson = new PeerLesson(peer, MorphologyCorpus.firstHalf(data));
            Figures theirs = speed(
                    "theirs",
                    peer.name() + ", segmenter and tagger",
                    heapOfPeer,
                    peer.modelSize() / MEGA,
                    MorphologyScore.of(lesson::read, test));
            rows += theirs.row();
            ahead = String.format(Locale.ROOT, "Ahead by %.1f times (wanted: 8).", ours.words() / theirs.words());
        }
        folders.report("bench", "analysis", """
            # How quickly words are analysed

            Written by `CORENLP=1 train/run speed` on commit %s, %s.

            | | words a second | by the clock | heap in use | models | clitics right | clitics and part of speech |
            |---|---|---|---|---|---|---|
            %s
            %s

            Measured by JMH: one thread, one fresh virtual machine each, warmed up, on each fifth article of `data/news`, all
            of them several thousand, so that rare words stay rare. Words are counted alike for both: words, numbers and signs
            as Isnad tells them apart. The first figure is by the time that the thread had the processor, the second by the
            clock. Heap is what is in use after 500 articles and a garbage collection; wanted are less than 300 MB, and less
            than 20 MB of models.

            Right are words in Arabic letters of the second half of Farasa WikiNews, as in `accuracy/morphology.md`. Stanford's
            segments and tags are brought into Farasa's form: its segmenter leaves the article with the word, and the tag (DTNN …)
            says whether there is one; verbs are VB*, adjectives JJ, JJR and ADJ_NUM, numbers CD, conjunctions CC, prepositions
            IN, pronouns PRP*, DT alone, adverbs RB, particles RP, WP, WRB, UH, all others nouns. What remains of different
            habits is learned in Stanford's favour: a form that it tags so counts as what the first half of WikiNews has it for
            most often when it tags it so. Each reads the sentences as words divided by spaces.
            """.formatted(folders.commit(), folders.today(), rows, ahead));
        return 0;
    }

    /// The heap in use by an analyser that has read some articles.
    private double heap(Supplier<Consumer<Article>> analyser) throws IOException {
        List<Article> articles = News.all(folders.shared()).subList(0, HEAP_ARTICLES);
        long before = used();
        Consumer<Article> fresh = analyser.get();
        articles.forEach(fresh);
        long after = used();
        fresh.accept(articles.getFirst()); // so that neither is collected before
        return (after - before) / MEGA;
    }

    private static Consumer<Article> readingText(Peer peer) {
        return article -> peer.read(article.text());
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Figures speed(String benchmark, String name, double heap, double models, MorphologyScore score)
            throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SpeedBenchmark.class.getName() + "." + benchmark)
                .forks(1)
                .threads(1)
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("-Xmx2g", "-XX:+UseSerialGC", "-D" + SpeedBenchmark.SHARED + "=" + folders.shared())
                .build();
        RunResult result = new Runner(options).runSingle();
        double wall = counted(result, "words");
        double nanoseconds = counted(result, "nanoseconds");
        return new Figures(name, wall / nanoseconds * NANOS, wall, heap, models, score);
    }

    private static double counted(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }
}
