package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.chain.CodedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes a store, at random moments (SIGKILL), as often as `-Disnad.kills=200` says, and looks
/// at what is left each time; the next process goes on with the same store.
@Tag("kill")
class StoreKillTest {
    private static final int KILLS = Integer.getInteger("isnad.kills", 4);
    private static final int LONGEST = Integer.getInteger("isnad.longest", 400);
    private static final int STORE_OF = 25;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("isnad.seed", 7));
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private int next;
    private long looked;
    private int unacknowledged;

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path db = folder.resolve("store" + kill / STORE_OF + ".db");
            if (kill % STORE_OF == 0) {
                acknowledged.clear();
            }
            kill(db);
            look(db);
        }
        System.out.printf(
                "fault\ta writing process killed (SIGKILL), up to %d ms after its first acknowledgement\t%d\t%,d acknowledged articles"
                        + " looked for, all there and whole, with codings, words and entries of the log; %,d more were there, whole too"
                        + "\tnothing\t`StoreKillTest`%n",
                LONGEST, KILLS, looked, unacknowledged);
    }

    /// Waits for the first acknowledgement, then for a random time: starting takes longer than writing.
    private void kill(Path db) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(EndlessWriter.command(db, next))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            acknowledged.add(String.valueOf(lines.readLine()));
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(lines));
            Thread.sleep(random.nextInt(LONGEST));
            process.destroyForcibly().waitFor();
            reading.join();
        }
    }

    /// What the process wrote before it was killed is read to the end; half a line acknowledges nothing.
    private void read(BufferedReader lines) {
        try {
            String last = lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(last);
                last = line;
            }
        } catch (IOException e) {
            assertThat(acknowledged).isNotEmpty();
        }
    }

    private void look(Path db) {
        try (Store store = Store.open(db)) {
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
            Set<String> there =
                    store.articles().map(stored -> stored.article().id()).collect(Collectors.toSet());
            Set<String> coded = store.codings().map(CodedArticle::doc).collect(Collectors.toSet());
            assertThat(there).containsAll(acknowledged).hasSameSizeAs(coded);
            assertThat(there.size() % 8).isZero();
            store.articles()
                    .forEach(stored -> assertThat(
                                    store.isIndexed(stored.article().sha256()))
                            .isTrue());
            looked += acknowledged.size();
            unacknowledged += there.size() - acknowledged.size();
            next += 1_000_000;
        }
    }
}
