package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyNotCommandTest {
    @TempDir
    private Path folder;

    private Run ask(String words) {
        Path file = Samples.write(folder, "attack.txt", Samples.ATTACK);
        int start = Samples.ATTACK.indexOf(words);
        return Run.of("why-not", file, start, start + words.length());
    }

    @Test
    void aStatementThatStandsThereIsNamed() {
        Run run = ask("هجوما");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("stands here: ASSAULT");
    }

    @Test
    void theNearestStatementComesWithWhatItFellShortOf() {
        Run run = ask("ثكنة");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("ثكنة")
                .containsPattern("[A-Z]+ with probability 0\\.[0-9]{2}, 0\\.[0-9]{2} wanted")
                .contains("read by ");
    }

    @Test
    void signsCarryNothing() {
        assertThat(ask("،").out()).startsWith("no word here can carry a statement");
    }

    @Test
    void offsetsOutsideTheArticleAreToldWithItsLength() {
        Path file = Samples.write(folder, "attack.txt", Samples.ATTACK);
        Run run = Run.of("why-not", file, 10, 99999);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("isnad: ").contains("between 0 and ").hasLineCount(1);
        assertThat(Run.of("why-not", file, 10, 10).code()).isEqualTo(2);
    }
}
