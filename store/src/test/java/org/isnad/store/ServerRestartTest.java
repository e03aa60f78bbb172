package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Stops a PostgreSQL server and starts it again while a store on it is written and read, as often as
/// `-Disnad.restarts=10` says.
class ServerRestartTest {
    private static final int RESTARTS = Integer.getInteger("isnad.restarts", 2);
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    @Timeout(600)
    void whatWasAcknowledgedOutlivesARestartAndTheStoreGoesOn() throws IOException, InterruptedException {
        EmbeddedPostgres server = started(0);
        int port = server.getPort();
        StoreAddress address = new StoreAddress.Server(
                "localhost", port, "postgres", Optional.of("postgres"), Optional.of("postgres"), Optional.empty());
        try (Store store = Store.open(address, Custodian.unnamed(), Duration.ofSeconds(5))) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(store));
            for (int i = 0; i < RESTARTS; i++) {
                int known = acknowledged.size();
                awaitMoreThan(known + AT_ONCE, writing);
                server.close();
                server = started(port);
                awaitMoreThan(acknowledged.size(), writing);
            }
            done.set(true);
            writing.join();
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
            Set<String> there =
                    store.articles().map(stored -> stored.article().id()).collect(Collectors.toSet());
            assertThat(there).containsAll(acknowledged);
            assertThat(there.size() % AT_ONCE).isZero();
        } finally {
            server.close();
        }
        assertThat(failures)
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure).containsPattern("look after the (server|address)"));
        System.out.printf(
                "fault\tPostgreSQL stopped and started again while a store is written\t%d\t%d transactions failed with a sentence, the"
                        + " same open store went on afterwards; %d articles acknowledged\tnothing\t`ServerRestartTest`%n",
                RESTARTS, failures.size(), acknowledged.size());
    }

    private EmbeddedPostgres started(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException | RuntimeException e) {
            assumeThat(port)
                    .as("PostgreSQL's server does not start here (" + e + "): its restart is not tested")
                    .isPositive();
            throw new AssertionError(e);
        }
    }

    private void write(Store store) {
        for (int i = 0; !done.get(); i += AT_ONCE) {
            int from = i;
            try {
                List<String> added = store.inTransaction(() -> add(store, from));
                acknowledged.addAll(added);
            } catch (StoreException e) {
                failures.add(String.valueOf(e.getMessage()));
                pause();
            }
        }
    }

    private static List<String> add(Store store, int from) {
        return java.util.stream.IntStream.range(from, from + AT_ONCE)
                .mapToObj(i -> Samples.article("n" + i))
                .filter(article -> Samples.add(store, article))
                .map(Article::id)
                .toList();
    }

    private void awaitMoreThan(int articles, CompletableFuture<Void> writing) {
        while (acknowledged.size() <= articles && !writing.isDone()) {
            pause();
        }
        assertThat(writing).isNotDone();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
