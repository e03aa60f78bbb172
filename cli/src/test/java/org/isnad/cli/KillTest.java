package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.chain.CodedArticle;
import org.isnad.store.Contents;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills `isnad read` at random moments (SIGKILL) and looks at what is left, then lets it go on, until it has been
/// killed so often as `-Disnad.kills=200` says, and knows the same as after an unbroken run.
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("isnad.kills", 3);
    private static final int ARTICLES = 120;
    private static final long SEED = Long.getLong("isnad.seed", 7);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private Path articles = Path.of("");
    private int kills;
    private int stores;

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        articles = Files.writeString(folder.resolve("news.jsonl"), news());
        long start = System.nanoTime();
        Path whole = folder.resolve("whole.db");
        assertThat(started(whole).waitFor()).isZero();
        long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        List<CodedArticle> expected = codings(whole);
        while (kills < KILLS) {
            Path db = folder.resolve("store" + ++stores + ".db");
            acknowledged.clear();
            boolean done = false;
            while (!done) {
                done = kills >= KILLS ? finish(db) : killed(db, random.nextLong(length));
                look(db);
            }
            assertThat(codings(db)).containsExactlyInAnyOrderElementsOf(expected);
        }
        System.out.printf(
                "fault\t`isnad read` killed (SIGKILL) at any moment, and begun again\t%d\tin the end the store knows what it knows after"
                        + " an unbroken run\tnothing\t`KillTest`%n",
                kills);
    }

    private boolean finish(Path db) throws IOException, InterruptedException {
        return started(db).waitFor() == 0;
    }

    /// @return whether it was done before it could be killed
    private boolean killed(Path db, long after) throws IOException, InterruptedException {
        Process process = started(db);
        if (process.waitFor(after, TimeUnit.MILLISECONDS)) {
            assertThat(process.exitValue()).isZero();
            return true;
        }
        process.destroyForcibly().waitFor();
        kills++;
        return false;
    }

    private Process started(Path db) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "read",
                        articles.toString(),
                        "--kept",
                        "--db",
                        db.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.ofVirtual().start(() -> read(process));
        return process;
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // A line that the kill cut off acknowledges nothing.
            lines.lines().filter(line -> line.length() == 64).forEach(acknowledged::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            assertThat(process.isAlive()).isFalse();
        }
    }

    private void look(Path db) {
        if (!Files.exists(db)) {
            assertThat(acknowledged).isEmpty();
            return;
        }
        try (Store store = Store.open(db)) {
            assertThat(store.verify(Instant.now()).faults()).isEmpty();
            Contents contents = store.contents();
            assertThat(contents.coded()).isEqualTo(contents.articles());
            Set<String> there = store.articles()
                    .map(StoredArticle::article)
                    .map(a -> a.sha256())
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(acknowledged);
            acknowledged.forEach(
                    sha256 -> assertThat(Sha256.of(store.original(sha256))).isEqualTo(sha256));
        }
    }

    private static List<CodedArticle> codings(Path db) {
        try (Store store = Store.open(db)) {
            return store.codings().toList();
        }
    }

    private static String news() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(
                        i -> "{\"id\":\"n" + i + "\",\"date\":\"2016-10-25\",\"outlet\":\"waha\",\"title\":\"أنباء " + i
                                + "\",\"text\":\"قال الناطق باسم كتائب الفجر الأزرق إن " + (i + 3)
                                + " جنود قتلوا في هجوم على ثكنة في مرجانة. ونفى الجيش ذلك.\"}")
                .collect(Collectors.joining("\n"));
    }
}
