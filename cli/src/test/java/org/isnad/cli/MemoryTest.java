package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isnad.store.Store;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands in a memory that does not even hold the models.
@Timeout(300)
class MemoryTest {
    private static final Article KNOWN = Article.of("known", "قال متحدث إن الميناء مغلق.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"read", "code"})
    void tooLittleMemoryIsSaidAndTheStoreStaysWhole(String command) throws IOException, InterruptedException {
        Path db = folder.resolve("isnad.db");
        byte[] bytes = KNOWN.text().getBytes(StandardCharsets.UTF_8);
        try (Store store = Store.open(db)) {
            store.add(KNOWN, bytes, "known.txt", Instant.EPOCH);
        }
        Path news = Files.writeString(folder.resolve("a.txt"), "قال متحدث إن الطريق مغلق.");
        Process process = started(
                command.equals("read")
                        ? List.of("read", news.toString(), "--db", db.toString())
                        : List.of("code", news.toString()));
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("isnad: the memory does not suffice").doesNotContain("\tat ");
        try (Store store = Store.open(db)) {
            assertThat(store.verify(Instant.EPOCH).faults()).isEmpty();
            assertThat(Sha256.of(store.original(KNOWN.sha256()))).isEqualTo(KNOWN.sha256());
        }
        System.out.println("fault\ttoo little memory for `isnad " + command
                + "` (64 MB)\t1\tit ends with a sentence; the store is whole\t" + "nothing\t`MemoryTest`");
    }

    private static Process started(List<String> call) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                Main.class.getName()));
        command.addAll(call);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
