package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCommandsTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");

    @BeforeEach
    void aStore() {
        db = folder.resolve("isnad.db");
        Run.of("read", Samples.write(folder, "a.txt", Samples.ATTACK), "--db", db);
    }

    @Test
    void aCopyTellsTheSame() {
        Path other = folder.resolve("other.db");
        Run run = Run.of("copy", "--from", db, "--to", other, "--operator", "layla");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("5 rows copied from " + db + " to " + other + ", each compared\n");
        assertThat(Run.of("report", "--db", other)).isEqualTo(Run.of("report", "--db", db));
        assertThat(Run.of("log", "--db", other).out()).contains("copied").contains("layla");
    }

    @Test
    void aCopyNeedsAnEmptyPlace() {
        Run run = Run.of("copy", "--from", db, "--to", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not empty").hasLineCount(1);
    }

    @Test
    void nothingCannotBeCopied() {
        Run run = Run.of("copy", "--from", folder.resolve("none.db"), "--to", folder.resolve("other.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no store").hasLineCount(1);
        assertThat(folder.resolve("other.db")).doesNotExist();
    }

    @Test
    void aBackupIsRestored() {
        Path backup = folder.resolve("backup.db");
        Path other = folder.resolve("other.db");
        Run made = Run.of("backup", backup, "--db", db);
        assertThat(made.code()).isZero();
        assertThat(made.out()).startsWith("1 article in " + backup + ", verified; head of the log: ");
        assertThat(Run.of("restore", backup, "--db", other).code()).isZero();
        assertThat(Run.of("report", "--db", other)).isEqualTo(Run.of("report", "--db", db));
        assertThat(Run.of("verify", "--db", other).code()).isZero();
    }

    @Test
    void aBackupDoesNotOverwrite() {
        assertThat(Run.of("backup", db, "--db", db).err()).contains("exists: name another file");
    }
}
