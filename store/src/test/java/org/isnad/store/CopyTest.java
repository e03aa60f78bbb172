package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CopyTest {
    private static final Instant LATER = Samples.NOON.plusSeconds(3600);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE,POSTGRESQL", "POSTGRESQL,SQLITE", "SQLITE,SQLITE", "POSTGRESQL,POSTGRESQL"})
    void aCopyHoldsTheSame(Databases from, Databases to) {
        try (Store source = filled(from);
                Store target = open(to)) {
            long rows = source.copyTo(target, LATER);
            assertThat(rows)
                    .isEqualTo(source.log().count() - 1 + source.contents().articles() + 3);
            assertSame(source, target);
            assertThat(target.log().toList().getLast().deed()).isEqualTo(Deed.COPIED);
            assertThat(source.log().toList().getLast().deed()).isEqualTo(Deed.EXPORTED);
            assertThat(target.verify(LATER).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aStoreThatHoldsSomethingIsNoTarget(Databases databases) {
        try (Store source = filled(databases);
                Store target = filled(databases)) {
            assertThatThrownBy(() -> source.copyTo(target, LATER))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is not empty");
            assertThat(target.verify(LATER).isClean()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBackupIsAStoreOfItsOwn(Databases databases) {
        Path file = folder.resolve("backup.db");
        try (Store source = filled(databases)) {
            assertThat(source.backup(file, LATER).isClean()).isTrue();
            Samples.add(source, Samples.article("later"));
            try (Store backup = Store.open(file)) {
                assertThat(backup.articles()).hasSize(70);
                assertThat(backup.codings().toList()).isEqualTo(source.codings().toList());
            }
        }
        assertThat(folder.resolve("backup.db.part")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBackupGoesBackIntoAnyStore(Databases databases) {
        Path file = folder.resolve("backup.db");
        try (Store source = filled(databases);
                Store restored = open(databases)) {
            source.backup(file, LATER);
            try (Store backup = Store.open(file)) {
                backup.copyTo(restored, LATER);
            }
            assertSame(source, restored);
        }
    }

    @Test
    void aBackupNeverReplacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("backup.db"), "something else");
        try (Store source = filled(Databases.SQLITE)) {
            assertThatThrownBy(() -> source.backup(file, LATER))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("exists");
        }
        assertThat(file).hasContent("something else");
    }

    @Test
    void aDamagedStoreGivesNoBackup() {
        StoreAddress address = Databases.SQLITE.fresh(folder);
        try (Store source = fill(Store.open(address, Custodian.unnamed()))) {
            Databases.sql(address, "UPDATE article SET source = 'other' WHERE seq = 3");
            assertThatThrownBy(() -> source.backup(folder.resolve("backup.db"), LATER))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not whole");
        }
        assertThat(folder.resolve("backup.db")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBackupWhileOthersWriteIsOneState(Databases databases) {
        AtomicBoolean done = new AtomicBoolean();
        try (Store source = filled(databases)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int i = 0; !done.get() && i < 10_000; i++) {
                    Samples.add(source, Samples.article("meanwhile" + i));
                }
            });
            Verification written = source.backup(folder.resolve("backup.db"), LATER);
            done.set(true);
            writing.join();
            assertThat(written.isClean()).isTrue();
        }
    }

    private static void assertSame(Store source, Store target) {
        assertThat(target.articles().toList()).isEqualTo(source.articles().toList());
        assertThat(target.codings().toList()).isEqualTo(source.codings().toList());
        assertThat(target.rejections().toList()).isEqualTo(source.rejections().toList());
        assertThat(target.removals().toList()).isEqualTo(source.removals().toList());
        source.articles()
                .map(stored -> stored.article().sha256())
                .forEach(sha256 -> assertThat(target.original(sha256)).isEqualTo(source.original(sha256)));
    }

    private Store open(Databases databases) {
        return Store.open(databases.fresh(folder), Custodian.unnamed());
    }

    private Store filled(Databases databases) {
        return fill(open(databases));
    }

    /// Seventy articles, one coded; one more that was removed, and a rejection.
    private static Store fill(Store store) {
        return store.<Store, RuntimeException>inTransaction(() -> {
            Article one = Samples.article("n0");
            IntStream.range(0, 70).forEach(i -> Samples.add(store, Samples.article("n" + i)));
            store.code(Samples.coded(one, "1"), Samples.NOON);
            Samples.add(store, Samples.article("gone"));
            store.remove(store.find("gone").orElseThrow(), "on request", Samples.NOON);
            store.reject(new Rejection("x", "empty", "x: is empty", Optional.empty()), Samples.NOON);
            return store;
        });
    }
}
