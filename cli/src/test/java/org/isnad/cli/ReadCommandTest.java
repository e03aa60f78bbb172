package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");
    private Path articles = Path.of("");

    @BeforeEach
    void twoArticles() throws Exception {
        db = folder.resolve("isnad.db");
        articles = java.nio.file.Files.createDirectory(folder.resolve("news"));
        Samples.write(articles, "a.txt", Samples.ATTACK);
        Samples.write(articles, "b.txt", Samples.DENIAL);
    }

    @Test
    void itPrintsTheReportAndASummary() {
        Run run = Run.of("read", articles, "--db", db);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 articles · 0 outlets · ").contains("Who says what");
        assertThat(run.err()).startsWith("2 articles coded, ").hasLineCount(1);
    }

    @Test
    void theSameArticlesAgainChangeNothing() {
        Run first = Run.of("read", articles, "--db", db);
        Run second = Run.of("read", articles, "--db", db);
        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEqualTo("0 articles coded, 0 statements; 2 already known, nothing changed.\n");
    }

    @Test
    void theReportIsThatOfTheStore() {
        Run read = Run.of("read", articles, "--db", db);
        assertThat(Run.of("report", "--db", db)).isEqualTo(new Run(0, read.out(), ""));
    }

    @Test
    void nothingUsableIsOneAndPrintsNoReport() {
        Run run = Run.of("read", Samples.write(folder, "e.txt", Samples.ENGLISH), "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 rejected (1 not-arabic)");
    }

    @Test
    void aStoreThatIsNoneIsToldInOneLine() {
        Run run =
                Run.of("read", articles, "--db", Samples.write(folder, "no.db", "no database, only text ".repeat(99)));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("isnad: ").contains("no.db").hasLineCount(1);
    }

    @Test
    void aReportNeedsAStore() {
        Run run = Run.of("report", "--db", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.db").contains("isnad read").hasLineCount(1);
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
