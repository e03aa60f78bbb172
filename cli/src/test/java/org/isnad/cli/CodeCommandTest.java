package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.StatementType;
import org.isnad.store.CodedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommandTest {
    @TempDir
    Path folder;

    @Test
    void eachArticleIsALineInTheOrderOfTheInput() {
        IntStream.range(0, 40)
                .forEach(i -> Samples.write(
                        folder, String.format(Locale.ROOT, "a%02d.txt", i), Samples.ATTACK + " ".repeat(i)));
        List<String> docs =
                coded(Run.of("code", folder)).stream().map(CodedArticle::doc).toList();
        assertThat(docs).hasSize(40).isSorted();
    }

    @Test
    void aSentenceAloneSaysAsMuchAsUnderATitle() {
        Path file = Samples.write(folder, "a.txt", "قتل سبعة جنود وأصيب آخرون في انفجار سيارة مفخخة قرب مرجانة أمس.\n");
        assertThat(coded(Run.of("code", file)).getFirst().statements())
                .anyMatch(statement -> statement.type() == StatementType.ASSAULT);
    }

    @Test
    void dateAndOutletFillTheGaps() {
        Path file = Samples.write(folder, "a.txt", Samples.ATTACK);
        CodedArticle article = coded(Run.of("code", file, "--date", "2016-10-25", "--outlet", "shaam"))
                .getFirst();
        assertThat(article.date()).hasToString("Optional[2016-10-25]");
        assertThat(article.outlet()).contains("shaam");
    }

    @Test
    void whatIsNoArticleIsToldAndCountedAndTheRestGoesOn() {
        Samples.write(folder, "a.txt", Samples.ENGLISH);
        Samples.write(folder, "b.txt", Samples.ATTACK);
        Run run = Run.of("code", folder);
        assertThat(run.code()).isZero();
        assertThat(coded(run)).hasSize(1);
        assertThat(run.err()).contains("a.txt").contains("1 article coded").contains("1 rejected (1 not-arabic)");
    }

    @Test
    void nothingUsableIsOne() {
        Run run = Run.of("code", Samples.write(folder, "a.txt", Samples.ENGLISH), folder.resolve("none.txt"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 rejected");
    }

    @ParameterizedTest
    @CsvSource({"--date,2016-13-01", "--date,25.10.2016", "--format,csv"})
    void aWrongValueIsAWrongCall(String option, String value) {
        Run run = Run.of("code", folder, option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(value);
    }

    @Test
    void theTableIsForPeople() {
        Path file = Samples.write(folder, "a.txt", Samples.ATTACK);
        Run run = Run.of("code", file, "--format", "table");
        assertThat(run.out()).startsWith("a · outlet unknown · date unknown · ").contains("agents → targets");
        assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= 120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "fa-IR"})
    void theBytesAreTheSameInEveryLocale(String tag) {
        Samples.write(folder, "a.txt", Samples.ATTACK);
        Samples.write(folder, "b.txt", Samples.DENIAL);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<Run> usual = List.of(Run.of("code", folder), Run.of("code", folder, "--format", "table"));
            Locale.setDefault(Locale.forLanguageTag(tag));
            List<Run> here = List.of(Run.of("code", folder), Run.of("code", folder, "--format", "table"));
            assertThat(here.equals(usual)).as("the same bytes").isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBrokenLexiconIsToldWithFileAndLine() throws Exception {
        Path file = Samples.write(folder, "a.txt", Samples.ATTACK);
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        Samples.write(lexicon, "mine.lex", "nonsense\n");
        Run run = Run.of("code", file, "--lexicon", lexicon);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("isnad: ").contains("mine.lex:1: ").hasLineCount(1);
    }

    private static List<CodedArticle> coded(Run run) {
        return run.out().lines().map(CodedJson::parse).toList();
    }
}
