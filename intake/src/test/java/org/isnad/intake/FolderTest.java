package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    @TempDir
    private Path folder;

    @Test
    void filesComeSortedByNameAndFoldersAmongThem() throws IOException {
        news("b.txt");
        news("c/2.txt");
        news("c/1.txt");
        news("a.txt");
        news("d.txt");
        assertThat(ids(folder)).containsExactly("a", "b", "1", "2", "d");
    }

    @Test
    void pathsComeInTheOrderGiven() throws IOException {
        news("a.txt");
        news("b.txt");
        assertThat(ids(folder.resolve("b.txt"), folder.resolve("a.txt"))).containsExactly("b", "a");
    }

    @Test
    void hiddenFilesArePassedOver() throws IOException {
        news(".hidden.txt");
        news(".git/a.txt");
        news("a.txt");
        assertThat(ids(folder)).containsExactly("a");
    }

    @Test
    void aFileOfAnotherKindIsRejectedAndTheRestGoesOn() throws IOException {
        news("a.txt");
        news("notes.docx");
        news("z.txt");
        assertThat(ids(folder)).containsExactly("a", "unknown-format", "z");
    }

    @Test
    void linksToFilesAreFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), news("away/a.txt"));
        assertThat(ids(folder.resolve("link.txt"))).containsExactly("link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"away/a.txt", "away"})
    void aLinkThatLeadsOutOfTheFolderIsNotFollowedAndSaid(String target) throws IOException {
        news("away/a.txt");
        news("packed/b.txt");
        Path link = Files.createSymbolicLink(folder.resolve("packed/link.txt"), folder.resolve(target));
        List<Outcome> outcomes = Samples.outcomes(folder.resolve("packed"));
        assertThat(Samples.summary(outcomes)).containsExactly("b", "forbidden");
        assertThat(((Outcome.Rejected) outcomes.getLast()).sentence())
                .isEqualTo(link + " is a link that leads out of the folder that you named: name what it leads to, or"
                        + " leave it out");
        assertThat(Intake.files(folder.resolve("packed"))).containsExactly(folder.resolve("packed/b.txt"));
    }

    @Test
    void aFolderNamedByALinkIsRead() throws IOException {
        news("away/a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("here"), folder.resolve("away"));
        assertThat(ids(link)).containsExactly("a");
    }

    @Test
    void loopsOfLinksEnd() throws IOException {
        news("a/1.txt");
        news("b/2.txt");
        Files.createSymbolicLink(folder.resolve("a/x"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/y"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(ids(folder)).containsExactly("1", "2");
    }

    @Test
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        assertThat(Samples.rejected(link).sentence()).contains("is a link that leads nowhere");
    }

    @Test
    void anEmptyFolderGivesNothing() {
        assertThat(ids(folder)).isEmpty();
    }

    @Test
    void aStreamLeftEarlyClosesItsFile() throws IOException {
        Path file = Samples.write(folder.resolve("a.jsonl"), Samples.json("a") + "\n" + Samples.json("b"));
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(file))) {
            assertThat(outcomes.findFirst()).map(Outcome::where).contains(file + ":1");
        }
        assertThat(openFiles()).doesNotContain(file.toRealPath());
    }

    private static List<Path> openFiles() throws IOException {
        try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
            return links.map(FolderTest::target).toList();
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return link;
        }
    }

    private Path news(String name) throws IOException {
        return Samples.write(folder.resolve(name), Samples.NEWS);
    }

    private static List<String> ids(Path... paths) {
        return Samples.summary(Samples.outcomes(paths));
    }
}
