package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.Rejection;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads what the cluster job `code` wrote of two of our examples and of an English text.
class ClusterImportTest {
    private static final Path CODED = Path.of("src/test/resources/org/isnad/cli/cluster");

    @TempDir
    private Path folder;

    private Path db;

    @BeforeEach
    void nameStore() {
        db = folder.resolve("isnad.db");
    }

    @Test
    void articlesAndRejectionsComeIntoTheStore() {
        Run run = Run.of("import", CODED, "--db", db);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("2 articles added to " + db + "; 1 rejection noted\n");
        try (Store store = Store.open(db)) {
            assertThat(store.articles().map(stored -> stored.article().id()))
                    .containsExactlyInAnyOrder("sada-rand-0305-1", "marsad-sahel-0305-2");
            assertThat(store.codings()).allMatch(coded -> !coded.statements().isEmpty());
            assertThat(store.rejections().map(Rejection::reason)).containsExactly("not-arabic");
            assertThat(store.articles())
                    .allMatch(
                            stored -> new String(store.original(stored.article().sha256()), StandardCharsets.UTF_8)
                                    .contains(stored.article().id()));
        }
        assertThat(Run.of("events", "--db", db).out()).contains("ASSAULT");
        assertThat(Run.of("verify", "--db", db).code()).isZero();
    }

    @Test
    void theSameAgainChangesNothing() {
        Run.of("import", CODED, "--db", db);
        Run again = Run.of("import", CODED, "--db", db);
        assertThat(again).isEqualTo(new Run(0, "0 articles added to " + db + "; 2 already known\n", ""));
    }

    @Test
    void whatWasNotFinishedIsPassedOver() throws IOException {
        Path copy = copied();
        for (Path batch : listed(copy.resolve("batches"))) {
            Files.delete(batch);
        }
        Run run = Run.of("import", copy, "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("0 articles added");
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Path copy = copied();
        try (Stream<Path> files = Files.walk(copy.resolve("coded"))) {
            Path part = files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(part, "half a file");
        }
        Run run = Run.of("import", copy, "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(".parquet cannot be read: ");
    }

    @Test
    void anotherFolderIsRefused() {
        Run run = Run.of("import", folder, "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("is no folder that the cluster job 'code' wrote")
                .hasLineCount(1);
        assertThat(db).doesNotExist();
    }

    private Path copied() throws IOException {
        Path copy = folder.resolve("copy");
        for (Path from : walked(CODED)) {
            Path to = copy.resolve(CODED.relativize(from).toString());
            Files.createDirectories(Files.isDirectory(from) ? to : to.resolveSibling("."));
            if (Files.isRegularFile(from)) {
                Files.copy(from, to);
            }
        }
        return copy;
    }

    private static List<Path> walked(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.toList();
        }
    }

    private static List<Path> listed(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        }
    }
}
