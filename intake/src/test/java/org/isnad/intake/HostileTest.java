package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to do harm. Each is answered within a minute and within the gigabyte that the tests have, and the file
/// behind it is read; see the list in docs/intake.md.
@Timeout(60)
class HostileTest {
    private static final int MANY = 500_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("brackets.json", "[".repeat(MANY), "broken"),
                Arguments.of("objects.json", "{\"text\":".repeat(MANY), "broken"),
                Arguments.of("digits.json", "{\"text\": " + "9".repeat(MANY) + "}", "broken"),
                Arguments.of("names.json", "{" + "\"a\":1,".repeat(MANY) + "\"text\":\"قال\"}", "read"),
                Arguments.of("elements.html", "<div>".repeat(MANY) + Samples.PAGE_FIRST, "empty"),
                Arguments.of("attributes.html", "<p " + "a=1 ".repeat(MANY) + ">" + Samples.PAGE_FIRST, "read"),
                Arguments.of("tags.html", "<".repeat(MANY) + Samples.PAGE_FIRST, "read|empty|not-arabic"),
                Arguments.of("references.html", "<p>" + "&#1602;".repeat(MANY / 10) + "&".repeat(MANY), "read|empty"),
                Arguments.of("elements.xml", "<rss>" + "<a>".repeat(MANY), "broken"),
                Arguments.of("laughs.xml", laughs(), "read|broken|empty|not-arabic"),
                Arguments.of("quotes.csv", "id,text\n\"" + "\"\"".repeat(MANY), "broken|not-arabic|empty"),
                Arguments.of("columns.csv", ",".repeat(MANY) + "\n" + ",".repeat(MANY), "broken"),
                Arguments.of("blanks.txt", " \n\t".repeat(MANY), "empty"),
                Arguments.of("marks.txt", "قال" + "\u064e".repeat(MANY), "read|not-arabic|not-text"),
                Arguments.of("nul.txt", Samples.NEWS + "\0" + Samples.NEWS, "not-text"),
                Arguments.of("turned.txt", "قال \u202eمتحدث\u202c إن \u2067الميناء\u2069 مغلق", "read"),
                Arguments.of("half.json", "{\"text\": \"قال متحدث \\ud800 إن الميناء مغلق\"}", "read"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void whatIsWrittenToDoHarmIsAnswered(String name, String content, String answers) throws IOException {
        Path file = Samples.write(folder.resolve("bad/" + name), content);
        assertAnswered(file, answers);
    }

    /// Nine entities, each ten times the one before.
    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'قال'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        return laughs + "]><rss><channel><item><title>&a9;</title></item></channel></rss>";
    }

    @ParameterizedTest
    @CsvSource({"page.html, too-large", "article.json, too-large", "feed.xml, too-large", "text.txt, too-large"})
    void aHundredMegabytesAreNotHeld(String name, String answer) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bad")).resolve(name);
        byte[] paragraph = Samples.utf8("<p>" + Samples.PAGE_FIRST + "</p>\n");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long written = 0; written < 100_000_000; written += paragraph.length) {
                out.write(paragraph);
            }
        }
        assertAnswered(file, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "said.html, <meta charset='utf-16'>, UTF-8, read",
        "said.html, <meta charset='windows-1252'>, UTF-8, read",
        "said.html, <meta charset='utf-8'>, windows-1256, read|broken",
        "said.html, <meta charset='x-none'>, UTF-8, read",
        "said.xml, <?xml version='1.0' encoding='UTF-16'?>, UTF-8, read|broken",
        "said.txt, \uFEFF, UTF-16BE, read",
    })
    void encodingsThatLieAreNotBelieved(String name, String claim, String charset, String answers) throws IOException {
        String content = name.endsWith("xml")
                ? "<rss><channel><item><title>" + Samples.PAGE_FIRST + "</title></item></channel></rss>"
                : name.endsWith("txt") ? Samples.NEWS : "<p>" + Samples.PAGE_FIRST + "</p><p>" + Samples.PAGE_SECOND;
        Path file = folder.resolve("bad/" + name);
        Samples.write(file, (claim + content).getBytes(Charset.forName(charset)));
        assertAnswered(file, answers);
    }

    @Test
    void aPipeInAFolderIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = Files.createDirectories(folder.resolve("bad")).resolve("pipe.txt");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .as("no pipe can be made here")
                .isZero();
        assertAnswered(pipe, "unreadable");
    }

    private void assertAnswered(Path bad, String answers) throws IOException {
        Samples.write(bad.resolveSibling("z-good.txt"), Samples.NEWS.getBytes(StandardCharsets.UTF_8));
        List<Outcome> outcomes = Samples.outcomes(folder.resolve("bad"));
        assertThat(Samples.summary(outcomes)).hasSize(2).last().isEqualTo("z-good");
        Outcome first = outcomes.getFirst();
        assertThat(first.where()).startsWith(bad.toString());
        assertThat(
                        first instanceof Outcome.Rejected rejected
                                ? rejected.reason().word()
                                : "read")
                .matches(answers);
    }
}
