package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconCommandTest {
    private static final String GROUP = """
            actor blue-dawn
              kind     armed-group
              name     كتائب الفجر الأزرق
              yes      أعلنت [كتائب الفجر الأزرق] وقف القتال.
              no       طلع الفجر قبل ساعة.
            """;

    @TempDir
    Path folder;

    @Test
    void sentencesThatHoldAreCounted() {
        Samples.write(folder, "ours.lex", GROUP);
        assertThat(Run.of("lexicon", "check", folder)).isEqualTo(new Run(0, "1 entry, 2 sentences: all hold\n", ""));
    }

    @Test
    void aSentenceThatDoesNotHoldIsNamedWithWhatToDo() {
        Path file = Samples.write(folder, "ours.lex", GROUP.replace("[كتائب الفجر الأزرق]", "[كتائب] الفجر الأزرق"));
        Run run = Run.of("lexicon", "check", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(file + ":4: actor blue-dawn: ")
                .contains("move the brackets")
                .endsWith("1 entry, 2 sentences: 1 does not hold\n");
    }

    @ParameterizedTest
    @CsvSource({"kind, knd", "yes, maybe", "armed-group, armed"})
    void aFileThatIsNoLexiconIsToldWithItsLine(String right, String wrong) {
        Samples.write(folder, "ours.lex", GROUP.replace(right, wrong));
        Run run = Run.of("lexicon", "check", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("isnad: ")
                .containsPattern("ours\\.lex:[1-5]: ")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutEntriesIsTold() {
        Run run = Run.of("lexicon", "check", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("has no entry").hasLineCount(1);
    }

    @Test
    void aSentenceShowsEntriesAndStatements() {
        Samples.write(folder, "ours.lex", GROUP);
        Run run = Run.of("lexicon", "try", "شنت كتائب الفجر الأزرق هجوما على ثكنة.", "--lexicon", folder);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("actor blue-dawn", "ours.lex:1", "Statements", "ASSAULT");
    }

    @Test
    void aSentenceThatSaysNothingIsTold() {
        assertThat(Run.of("lexicon", "try", "في البيت كتاب.").out()).contains("No statement");
    }
}
