package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Stores opened several times, as by several processes.
@ParameterizedClass
@EnumSource(Databases.class)
@Timeout(300)
class ManyAtOnceTest {
    private static final int WRITTEN = 60;

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private StoreAddress address;

    @BeforeEach
    void store() {
        address = databases.fresh(folder);
        Store.open(address, Custodian.unnamed()).close();
    }

    @Test
    void severalReadWhileOneWrites() {
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Boolean>> readers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> readsWholeStatesUntil(done)))
                .toList();
        try (Store writer = Store.open(address, Custodian.unnamed())) {
            for (int i = 0; i < WRITTEN; i++) {
                int number = i;
                writer.inTransaction(() -> {
                    Samples.add(writer, Samples.article("a" + number));
                    return Samples.add(writer, Samples.article("b" + number));
                });
            }
            assertThat(writer.contents().articles()).isEqualTo(2 * WRITTEN);
        } finally {
            done.set(true);
        }
        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isTrue());
    }

    /// Articles come in pairs, and none that was there is ever missing.
    private boolean readsWholeStatesUntil(AtomicBoolean done) {
        long before = 0;
        try (Store reader = Store.open(address, Custodian.unnamed())) {
            while (!done.get()) {
                long now = reader.contents().articles();
                if (now % 2 != 0 || now < before) {
                    return false;
                }
                before = now;
            }
        }
        return true;
    }

    @Test
    void aSecondWriterWaitsItsTurn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Store first = Store.open(address, Custodian.unnamed());
                Store second = Store.open(address, Custodian.unnamed())) {
            CompletableFuture<Boolean> holding = CompletableFuture.supplyAsync(() -> holds(first, begun, end));
            begun.await();
            CompletableFuture<Boolean> waiting =
                    CompletableFuture.supplyAsync(() -> Samples.add(second, Samples.article("two")));
            assertThat(waiting).isNotDone();
            end.countDown();
            assertThat(holding.join()).isTrue();
            assertThat(waiting.join()).isTrue();
        }
    }

    @Test
    void aSecondWriterThatWaitedInVainIsToldWhoHoldsTheStore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Custodian reading = new Custodian(Optional.empty(), "isnad 1", "isnad read", "");
        try (Store first = Store.open(address, reading);
                Store second = Store.open(address, Custodian.unnamed(), Duration.ofMillis(500))) {
            CompletableFuture<Boolean> holding = CompletableFuture.supplyAsync(() -> holds(first, begun, end));
            begun.await();
            assertThatThrownBy(() -> Samples.add(second, Samples.article("two")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is being written by another process")
                    .hasMessageContaining("isnad read");
            end.countDown();
            assertThat(holding.join()).isTrue();
        }
    }

    private static boolean holds(Store store, CountDownLatch begun, CountDownLatch end) {
        return store.<Boolean, RuntimeException>inTransaction(() -> {
            boolean added = Samples.add(store, Samples.article("one"));
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return added;
        });
    }
}
