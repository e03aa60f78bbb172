package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store on a small file system; skipped where none may be mounted.
class FullDiskTest {
    @TempDir
    private Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void smallDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=6m", "isnad-test", disk.toString()))
                .as("no small file system can be mounted here (that takes root): a full disk is not tested")
                .isZero();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (Store store = open()) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 5000; i++) {
                            Article article = noise(i);
                            Samples.add(store, article);
                            acknowledged.add(article.id());
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full: make room, then try again");
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(run("mount", "-o", "remount,size=32m", disk.toString())).isZero();
        try (Store store = open()) {
            assertThat(store.articles().map(stored -> stored.article().id())).containsExactlyElementsOf(acknowledged);
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
            assertThat(Samples.add(store, noise(9999))).isTrue();
        }
        report("a full disk", "the transaction is taken back and a sentence says so; it goes on once there is room");
    }

    @Test
    void aDiskThatCannotBeWrittenIsSaid() throws IOException, InterruptedException {
        try (Store store = open()) {
            Samples.add(store, noise(1));
        }
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        assertThatThrownBy(() -> {
                    try (Store store = open()) {
                        Samples.add(store, noise(2));
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("isnad.db");
        assertThat(run("mount", "-o", "remount,rw", disk.toString())).isZero();
        try (Store store = open()) {
            assertThat(store.articles().map(stored -> stored.article().id())).containsExactly("n1");
        }
        report("a disk that becomes read-only", "a sentence says so; it goes on once the disk can be written");
    }

    private static void report(String fault, String happened) {
        System.out.printf("fault\t%s\t1\t%s\tnothing\t`FullDiskTest`%n", fault, happened);
    }

    private Store open() {
        return Store.open(disk.resolve("isnad.db"));
    }

    /// An article that cannot be packed much.
    private static Article noise(int number) {
        StringBuilder text = new StringBuilder();
        new Random(number).ints(4000, 'ء', 'ي').forEach(letter -> text.append((char) letter));
        return Article.of("n" + number, text.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
