package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes on a disk that is slow or gives errors: strace makes it so. Skipped where there is none.
@Timeout(300)
class StrainedDiskTest {
    private static final int TIMES = Integer.getInteger("isnad.strains", 1);
    private static final String SYNCS = "fsync,fdatasync";

    @TempDir
    private Path folder;

    @BeforeEach
    void strace() throws IOException, InterruptedException {
        assumeThat(works())
                .as("strace does not work here: slow and failing disks are not tested")
                .isTrue();
    }

    private static boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "-e", "inject=fsync:delay_exit=1", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aSlowDiskLosesNothingAndOthersGoOn() throws IOException, InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            Path db = folder.resolve("slow" + i + ".db");
            Process writer = writer(db, "inject=" + SYNCS + ":delay_exit=400000");
            try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
                Set<String> acknowledged = first(lines, 16);
                try (Store store = Store.open(db, Duration.ofSeconds(60))) {
                    assertThat(store.articles().map(stored -> stored.article().id()))
                            .containsAll(acknowledged);
                    assertThat(Samples.add(store, Samples.article("mine"))).isTrue();
                }
                end(writer);
                assertWhole(db, acknowledged);
            }
        }
        report(
                "a disk on which each sync takes 0.4 s",
                "it goes slower; a second process reads on and writes in its turn");
    }

    @Test
    void aDiskThatGivesErrorsIsSaidAndLosesNothing() throws IOException, InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            Path db = folder.resolve("failing" + i + ".db");
            Store.open(db).close();
            Process writer = writer(db, "inject=" + SYNCS + ",pwrite64:error=EIO:when=" + (400 + 37 * i) + "+");
            try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
                Set<String> acknowledged = lines.lines().collect(Collectors.toSet());
                assertThat(writer.waitFor()).isNotZero();
                assertThat(new String(writer.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                        .containsPattern("look after the disk, then try again|the disk is full|is damaged");
                assertWhole(db, acknowledged);
            }
        }
        report("a disk that gives errors from some moment on", "the process ends with a sentence");
    }

    private Process writer(Path db, String fault) throws IOException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
        command.addAll(List.of("-e", "trace=" + SYNCS + ",pwrite64", "-e", fault));
        command.addAll(EndlessWriter.command(db, 0));
        return new ProcessBuilder(command).start();
    }

    private static Set<String> first(BufferedReader lines, int most) {
        return lines.lines().limit(most).collect(Collectors.toSet());
    }

    private static void end(Process writer) throws InterruptedException {
        writer.descendants().forEach(ProcessHandle::destroyForcibly);
        writer.waitFor();
    }

    private static void assertWhole(Path db, Set<String> acknowledged) {
        assertThat(acknowledged).isNotEmpty();
        try (Store store = Store.open(db)) {
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
            assertThat(store.articles().map(stored -> stored.article().id())).containsAll(acknowledged);
        }
    }

    private static void report(String fault, String happened) {
        System.out.printf("fault\t%s\t%d\t%s\tnothing\t`StrainedDiskTest`%n", fault, TIMES, happened);
    }
}
