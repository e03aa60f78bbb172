package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeCommandTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");
    private Path lexicon = Path.of("");

    @BeforeEach
    void aStore() {
        db = folder.resolve("isnad.db");
        Run.of("read", Samples.write(folder, "a.txt", Samples.ATTACK), "--db", db);
        lexicon = Path.of("../examples-lexicon");
    }

    @Test
    void theSameVersionChangesNothing() {
        Run run = Run.of("recode", "--db", db);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("0 articles coded by ");
        assertThat(Run.of("diff", "--db", db).code()).isEqualTo(1);
    }

    @Test
    void anotherLexiconIsComparedWithTheFormer() {
        Run recoded = Run.of("recode", "--db", db, "--lexicon", lexicon, "--operator", "layla");
        assertThat(recoded.out()).startsWith("1 article coded by ");
        assertThat(Run.of("log", "--db", db).out()).contains("recoded").contains("layla");
        Run diff = Run.of("diff", "--db", db);
        assertThat(diff.code()).isZero();
        assertThat(diff.out()).startsWith("1 article coded twice\n");
        assertThat(Run.of("verify", "--db", db).code()).isZero();
    }

    @Test
    void whatIsFoundIsFoundAfterwardsToo() {
        Run before = Run.of("find", "جنود", "--db", db);
        Run.of("recode", "--db", db, "--lexicon", lexicon);
        assertThat(Run.of("find", "جنود", "--db", db)).isEqualTo(before);
        assertThat(before.out()).contains("1 found");
    }

    @Test
    void findSaysWhatItDoesNotUnderstand() {
        Run run = Run.of("find", "type:WAR", "--db", db);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'WAR' is none of ").hasLineCount(1);
    }

    @Test
    void statementsAreFoundByTheirFields() {
        Run run = Run.of("find", "type:assault", "speaker:سليم", "--db", db);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("a#s").contains("ASSAULT").contains("says ");
    }
}
