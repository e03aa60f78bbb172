package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.desk.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void withoutACommandItShowsHowToUseIt() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: isnad").contains("read").contains("evaluate");
    }

    @Test
    void itTellsItsVersion() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "isnad " + Isnad.VERSION + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "read", "report", "show", "explain", "why-not", "evaluate"})
    void theHelpOfEachCommandHasAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Example:").contains("  isnad " + command + " ");
    }

    @ParameterizedTest
    @CsvSource({"exprot csv,exprot,export", "events --form json,--form,--format"})
    void aMistypedWordIsToldWithOneThatIsLikeIt(String call, String word, String like) {
        Run run = Run.of((Object[]) call.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'" + word + "' means nothing here, but '" + like + "' does");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cod",
                "code",
                "show",
                "explain",
                "why-not",
                "why-not a.txt one two",
                "evaluate",
                "read",
                "report --limit many"
            })
    void aWrongCallIsToldInOneLine(String call) {
        Run run = Run.of((Object[]) call.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("isnad: ").contains("--help'").hasLineCount(1);
    }
}
