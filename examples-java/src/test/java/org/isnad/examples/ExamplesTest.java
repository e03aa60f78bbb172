package org.isnad.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs every program, and holds that the README shows the first of them.
class ExamplesTest {
    private static final String ARTICLE = """
            مقتل ثلاثة جنود في هجوم شمال مرجانة
            قال الناطق باسم كتائب الفجر الأزرق سليم الوادي إن مقاتلي الكتائب شنوا هجوما على ثكنة في مرجانة \
            يوم الثلاثاء، مما أدى إلى مقتل ثلاثة جنود.
            """;
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>منبر</title>
            <item><guid>m-1</guid><title>مقتل ثلاثة جنود في هجوم شمال مرجانة</title><description>%s</description></item>
            <item><guid>m-2</guid><title>Nothing</title><description>Three soldiers were killed in the north.</description></item>
            </channel></rss>
            """.formatted(ARTICLE);

    @TempDir
    Path folder;

    /// A program with arguments.
    interface Program {
        /// Runs it.
        void run(String... args) throws IOException;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> printed(Program program, Object... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run(java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anArticleIsCoded() throws IOException {
        assertThat(printed(CodeAnArticle::main, write("a.txt", ARTICLE)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("[سليم الوادي] ASSAULT هجوما ")
                        .endsWith(" ACTUAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ar.md"})
    void theReadmeShowsThatProgram(String page) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/isnad/examples/CodeAnArticle.java"));
        String middle =
                between(source, "        // README\n", "\n        // end").stripIndent() + "\n";
        assertThat(between(Files.readString(Path.of("..", page)), "```java\n", "```"))
                .isEqualTo(middle);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    @Test
    void wordsAreAnalysedAlone() throws IOException {
        assertThat(printed(OnlyTheAnalyser::main, write("a.txt", "وقتلوا الجنود.")))
                .first()
                .asString()
                .contains("وقتلوا\t", "\tقتل", "\tverb");
    }

    @Test
    void anOwnLexiconNamesItsGroup() throws IOException {
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("ours.lex"), """
                actor blue-dawn
                  kind     armed-group
                  name     كتائب الفجر الأزرق
                  latin    Blue Dawn
                  yes      أعلنت [كتائب الفجر الأزرق] وقف القتال.
                  no       طلع الفجر قبل ساعة.
                """);
        assertThat(printed(
                        OwnLexicon::main, lexicon, write("a.txt", "شنت كتائب الفجر الأزرق هجوما على ثكنة في مرجانة.")))
                .anySatisfy(line -> assertThat(line).startsWith("ASSAULT\t").endsWith("\tblue-dawn"));
    }

    @Test
    void aFeedIsCodedEntryByEntry() throws IOException {
        assertThat(printed(StreamAFeed::main, write("feed.rss", FEED)))
                .singleElement()
                .asString()
                .matches(".+\t[1-9][0-9]* statements");
    }

    @Test
    void aTableOfOnesOwnIsWritten() throws IOException {
        assertThat(printed(CustomExport::main, Path.of("../examples")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.split("\t", -1).length == 5);
    }
}
