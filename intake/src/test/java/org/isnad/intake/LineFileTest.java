package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFileTest {
    private static final String TWO = Samples.json("a") + "\n" + Samples.json("b") + "\n";

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAnArticle() throws IOException {
        assertThat(summary(TWO)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.jsonl", "news.ndjson"})
    void bothNamesAreKnown(String name) throws IOException {
        assertThat(Samples.summary(Samples.outcomes(Samples.write(folder.resolve(name), TWO))))
                .containsExactly("a", "b");
    }

    @Test
    void aLineWithoutIdIsNamedByFileAndLine() throws IOException {
        assertThat(summary("\n{\"text\": \"قال متحدث إن الميناء مغلق\"}")).containsExactly("news-2");
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() throws IOException {
        Path file = Samples.write(folder.resolve("news.jsonl"), Samples.json("a") + "\n{oops\n" + Samples.json("b"));
        List<Outcome> outcomes = Samples.outcomes(file);
        assertThat(Samples.summary(outcomes)).containsExactly("a", "broken", "b");
        assertThat(((Outcome.Rejected) outcomes.get(1)).sentence()).startsWith(file + ":2 is broken JSON");
    }

    @Test
    void theOriginalIsTheLineWithoutItsEnd() throws IOException {
        Path file = Samples.write(folder.resolve("news.jsonl"), TWO.replace("\n", "\r\n"));
        Outcome.Read read = Samples.read(file);
        assertThat(read.original()).isEqualTo(Samples.utf8(Samples.json("a")));
        assertThat(read.article().sha256()).isEqualTo(Sha256.of(Samples.json("a")));
    }

    @Test
    void theMarkOfTheFileIsNoPartOfItsFirstLine() throws IOException {
        Path file = Samples.write(folder.resolve("news.jsonl"), "\uFEFF" + TWO);
        assertThat(Samples.read(file).article().sha256()).isEqualTo(Sha256.of(Samples.json("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256"})
    void linesAreFoundInEveryEncoding(String encoding) throws IOException {
        byte[] bytes = TWO.replace("\n", "\r\n").getBytes(Charset.forName(encoding));
        Path file = Samples.write(folder.resolve("news.jsonl"), bytes);
        assertThat(Samples.outcomes(file))
                .map(outcome -> ((Outcome.Read) outcome).article().text())
                .containsExactly(Samples.NEWS, Samples.NEWS);
    }

    @Test
    void anOverlongLineIsSkippedWithItsDigest() throws IOException {
        String big = "{\"text\": \"" + "قال ".repeat(5_000_000) + "\"}";
        Path file = Samples.write(folder.resolve("news.jsonl"), big + "\r\n" + Samples.json("b"));
        List<Outcome> outcomes = Samples.outcomes(file);
        assertThat(Samples.summary(outcomes)).containsExactly("too-large", "b");
        assertThat(((Outcome.Rejected) outcomes.getFirst()).sha256()).contains(Sha256.of(big));
    }

    @Test
    void aTextOfMoreThanTwoMegabytesIsTooLargeAndOneOfTwoIsNot() throws IOException {
        String fits = "قا".repeat(Limits.ARTICLE / 4);
        String line = "{\"text\": \"" + fits + "\"}\n{\"text\": \"" + fits + "ل\"}\n";
        assertThat(summary(line)).containsExactly("news-1", "too-large");
    }

    @Test
    void aFileThatBreaksOffGivesItsWholeLinesFirst() throws IOException {
        byte[] whole = Samples.gzip(Samples.utf8(manyLines(2000)));
        Path file = Samples.write(folder.resolve("news.jsonl.gz"), Arrays.copyOf(whole, whole.length - 100));
        List<String> summary = Samples.summary(Samples.outcomes(file));
        assertThat(summary).hasSizeGreaterThan(1000).endsWith("broken").startsWith("n0", "n1", "n2");
        assertThat(summary.subList(0, summary.size() - 1)).doesNotContain("broken");
    }

    @Test
    void aFileWithoutArticlesIsSaidToBeEmpty() throws IOException {
        assertThat(summary("\n  \n")).containsExactly("empty");
    }

    @Test
    void zerosThatACrashLeftAreSaid() throws IOException {
        assertThat(summary(Samples.json("a") + "\n" + "\0".repeat(4000))).containsExactly("a", "not-text");
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String text = "قال متحدث إن الميناء مغلق. ".repeat(6000);
        Path file = Samples.write(folder.resolve("news.jsonl"), "{\"text\": \"" + text + "\"}\r\n" + Samples.json("b"));
        assertThat(Samples.read(file).article().text()).isEqualTo(text);
    }

    @Test
    void anIteratorHoldsOneArticleAtATime() throws IOException {
        String line = "{\"text\": \"" + "قال متحدث ".repeat(50_000) + "\"}\n";
        byte[] tenLines = Samples.gzip(Samples.utf8(line.repeat(10)));
        Path file = folder.resolve("news.jsonl.gz");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 150; i++) {
                out.write(tenLines);
            }
        }
        // 1.4 GB of text inside; the tests have a heap of 1 GB.
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(file))) {
            Iterator<Outcome> iterator = outcomes.iterator();
            for (int i = 0; i < 20; i++) {
                iterator.next();
            }
            assertThat(iterator.next().where()).isEqualTo(file + ":21");
        }
    }

    private List<String> summary(String content) throws IOException {
        return Samples.summary(Samples.outcomes(Samples.write(folder.resolve("news.jsonl"), content)));
    }

    private static String manyLines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(Samples.json("n" + i)).append('\n');
        }
        return lines.toString();
    }
}
