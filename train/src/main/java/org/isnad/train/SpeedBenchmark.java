package org.isnad.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How quickly articles of `data/news` are read, by ours up to the room of mentions and by a peer. One operation is one
/// article; the counters say how many words it had, whoever reads it, and how much time of the processor it took.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SpeedBenchmark {
    /// The system property that names the folder of corpora.
    static final String SHARED = "isnad.shared";

    /// Each so many articles of `data/news` one is read: enough that no memory holds all their words.
    private static final int EACH = 5;

    /// Articles that come round and round.
    @State(Scope.Thread)
    public static class Articles {
        private final List<Article> articles = new ArrayList<>();
        private int[] words = {};
        private int next;

        /// Reads the articles and counts their words.
        @Setup
        public void read() throws IOException {
            List<Article> all = News.all(Path.of(System.getProperty(SHARED)));
            for (int i = 0; i < all.size(); i += EACH) {
                articles.add(all.get(i));
            }
            words = articles.stream().mapToInt(News::words).toArray();
        }

        private Article next(Counters counters) {
            next = (next + 1) % words.length;
            counters.words += words[next];
            return articles.get(next);
        }
    }

    /// What was read, and in how much time of the thread.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        /// Words, numbers and signs, as ours tells them apart.
        public long words;

        /// Nanoseconds of the processor.
        public long nanoseconds;

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /// Ours.
    @State(Scope.Thread)
    public static class Ours {
        private final Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
    }

    /// The peer.
    @State(Scope.Thread)
    public static class Theirs {
        private final Peer peer = Peer.find().orElseThrow().get();
    }

    /// All rooms up to mentions.
    @Benchmark
    public Mentioned ours(Ours ours, Articles articles, Counters counters) {
        Article article = articles.next(counters);
        long before = Counters.now();
        Mentioned mentioned = ours.isnad.mentioned(article);
        counters.nanoseconds += Counters.now() - before;
        return mentioned;
    }

    /// The peer's cuts and tags alone.
    @Benchmark
    public int theirs(Theirs theirs, Articles articles, Counters counters) {
        Article article = articles.next(counters);
        long before = Counters.now();
        int pieces = theirs.peer.read(article.text());
        counters.nanoseconds += Counters.now() - before;
        return pieces;
    }
}
