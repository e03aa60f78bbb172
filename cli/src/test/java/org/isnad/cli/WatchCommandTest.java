package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    @TempDir
    private Path folder;

    /// The exit code of a Java process that SIGINT ended.
    private static final int INTERRUPTED = 130;

    @Test
    @Timeout(300)
    void itAddsWhatComesUntilItIsInterruptedBetweenTwoArticles() throws IOException, InterruptedException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Path db = folder.resolve("isnad.db");
        Samples.write(news, "a.txt", Samples.ATTACK);
        Process process = watch(news, db);
        try (BufferedReader told = process.errorReader()) {
            assertThat(told.readLine()).startsWith("1 article coded");
            Samples.write(news, "b.txt", Samples.DENIAL);
            assertThat(told.readLine()).startsWith("1 article coded");
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(told.readLine()).isEqualTo("Stopped.");
            assertThat(process.waitFor()).isEqualTo(INTERRUPTED);
        } finally {
            process.destroyForcibly();
        }
        try (Store store = Store.open(db)) {
            assertThat(store.articles().map(stored -> stored.article().id())).containsExactly("a", "b");
        }
    }

    @Test
    void whatCannotBeWatchedIsSaid() {
        Run run = Run.of("watch", folder.resolve("none"), "--db", folder.resolve("isnad.db"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none cannot be watched: name a folder, a file or an address");
    }

    private static Process watch(Path news, Path db) throws IOException {
        List<String> command = List.of(
                "env", // a build in the background ignores the signal, and so would the process
                "--default-signal=INT",
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                news.toString(),
                "--db",
                db.toString());
        return new ProcessBuilder(command)
                .directory(db.toAbsolutePath().resolveSibling(".").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
