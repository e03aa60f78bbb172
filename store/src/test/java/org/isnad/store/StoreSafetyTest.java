package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSafetyTest {
    @TempDir
    private Path folder;

    @Test
    void workThatFailsLeavesNothing() {
        try (Store store = open()) {
            assertThatThrownBy(() -> store.inTransaction(() -> {
                        Samples.add(store, Samples.article("one"));
                        throw new IOException("the disk is gone");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(store.contents()).isEqualTo(new Contents(0, 0, 0, 0));
        }
    }

    @Test
    void workIsKeptAsAWhole() {
        try (Store store = open()) {
            assertThat(store.<Boolean, RuntimeException>inTransaction(() -> {
                        Samples.add(store, Samples.article("one"));
                        return Samples.add(store, Samples.article("two"));
                    }))
                    .isTrue();
        }
        try (Store store = open()) {
            assertThat(store.articles()).hasSize(2);
        }
    }

    @Test
    void workInsideWorkFailsWithTheOuterOne() {
        try (Store store = open()) {
            assertThatThrownBy(() -> store.inTransaction(() -> {
                        store.<Boolean, RuntimeException>inTransaction(
                                () -> Samples.add(store, Samples.article("one")));
                        throw new IOException("the disk is gone");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(store.articles()).isEmpty();
        }
    }

    @Test
    void aCrashInTheMiddleOfWorkShowsNothingOfIt() throws IOException {
        try (Store store = open()) {
            Samples.add(store, Samples.article("before"));
            store.<Boolean, IOException>inTransaction(() -> {
                Samples.add(store, Samples.article("one"));
                crash();
                return Samples.add(store, Samples.article("two"));
            });
        }
        assertThat(afterCrash()).containsExactly("before");
    }

    @Test
    void whatWasAcknowledgedOutlivesACrash() throws IOException {
        try (Store store = open()) {
            Samples.add(store, Samples.article("one"));
            crash();
            Samples.add(store, Samples.article("two"));
        }
        assertThat(afterCrash()).containsExactly("one");
    }

    private Path file() {
        return folder.resolve("isnad.db");
    }

    private Store open() {
        return Store.open(file());
    }

    /// What a crash at this moment leaves on the disk.
    private void crash() throws IOException {
        Path left = Files.createDirectories(folder.resolve("crashed"));
        for (String ending : List.of("", "-wal")) {
            Files.copy(folder.resolve("isnad.db" + ending), left.resolve("isnad.db" + ending));
        }
    }

    private List<String> afterCrash() {
        try (Store store = Store.open(folder.resolve("crashed/isnad.db"))) {
            return store.articles().map(stored -> stored.article().id()).toList();
        }
    }
}
