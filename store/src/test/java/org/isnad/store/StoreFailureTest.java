package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StoreFailureTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNoDatabaseIsSaid() throws IOException {
        Files.writeString(file(), "this is a letter and no database at all ".repeat(100));
        assertRefused(file(), "is no database: name another file");
        assertThat(Files.readString(file())).startsWith("this is a letter");
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        sql("CREATE TABLE bookmarks (address TEXT)");
        assertRefused(file(), "is a database of another program");
    }

    @Test
    void aStoreOfANewerVersionIsSaid() throws SQLException {
        Store.open(file()).close();
        sql("INSERT INTO flyway_schema_history VALUES"
                + " (99, '99', 'future', 'SQL', 'V99__future.sql', 1, 'x', '2030-01-01 00:00:00.000', 1, 1)");
        assertRefused(file(), "was made by a newer Isnad");
    }

    @Test
    void aFileThatWasEmptiedIsNoNewStore() throws IOException {
        Store.open(file()).close();
        Files.write(file(), new byte[0]);
        Files.setLastModifiedTime(file(), FileTime.from(Instant.now().minusSeconds(100)));
        assertRefused(file(), "is empty, which no store is: bring back a copy");
    }

    @Test
    void aFolderIsNoStore() {
        assertRefused(folder, "is no file");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertRefused(folder.resolve("none/isnad.db"), "there is no folder " + folder.resolve("none"));
    }

    @Test
    void aDamagedStoreIsSaid() throws IOException {
        try (Store store = Store.open(file())) {
            IntStream.range(0, 200).forEach(i -> Samples.add(store, Samples.article("n" + i)));
        }
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 8192, bytes.length, (byte) 7);
        Files.write(file(), bytes);
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(file())) {
                        store.articles().toList();
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessage(file() + " is damaged: bring back a copy of it");
    }

    @Test
    @Timeout(60)
    void aSecondWriterWaitsForTheFirst() throws SQLException {
        try (Store store = Store.open(file());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            CompletableFuture<Boolean> added =
                    CompletableFuture.supplyAsync(() -> Samples.add(store, Samples.article("one")));
            assertThat(added).isNotDone();
            statement.execute("COMMIT");
            assertThat(added.join()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void aSecondWriterThatWaitedInVainIsToldSo() throws SQLException {
        try (Store store = Store.open(file(), Duration.ofMillis(200));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.inTransaction(() -> Samples.add(store, Samples.article("one"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is being written by another process");
        }
    }

    @Test
    @Timeout(60)
    void readingGoesOnWhileAnotherProcessWrites() throws SQLException {
        Store.open(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try (Store store = Store.open(file(), Duration.ofMillis(200))) {
                assertThat(store.articles()).isEmpty();
            }
        }
    }

    @Test
    @Timeout(120)
    void manyCanMakeTheStoreAtOnce() {
        List<CompletableFuture<Void>> opened = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    try (Store store = Store.open(file())) {
                        Samples.add(store, Samples.article("n" + i));
                    }
                }))
                .toList();
        opened.forEach(CompletableFuture::join);
        try (Store store = Store.open(file())) {
            assertThat(store.articles()).hasSize(6);
        }
    }

    private Path file() {
        return folder.resolve("isnad.db");
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + " ")
                .hasMessageContaining(sentence);
    }
}
