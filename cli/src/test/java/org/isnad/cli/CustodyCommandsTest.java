package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyCommandsTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");
    private Path articles = Path.of("");

    @BeforeEach
    void aStore() throws Exception {
        db = folder.resolve("isnad.db");
        articles = Files.createDirectory(folder.resolve("news"));
        Samples.write(articles, "a.txt", Samples.ATTACK);
        Samples.write(articles, "b.txt", Samples.DENIAL);
        Samples.write(articles, "c.txt", Samples.ENGLISH);
        Run.of("read", articles, "--db", db, "--operator", "layla");
    }

    @Test
    void aWholeStoreIsSaidToBeWhole() {
        Run run = Run.of("verify", "--db", db);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 articles and 5 entries of the log verified: all whole\nhead of the log: ");
    }

    @Test
    void aChangedArticleIsNamedWithTheTimeSince() throws SQLException {
        Run.of("verify", "--db", db);
        sql("UPDATE article SET body = original WHERE doc = 'b'");
        Run run = Run.of("verify", "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .matches("(?s)article b \\([0-9a-f]{12}\\): it was changed: the text; it was whole at"
                        + " 20[^,]*Z, changed since\n2 articles and 6 entries of the log verified: 1 faults\n.*");
    }

    @Test
    void aLogThatWasCutIsFoundByItsHead() throws SQLException {
        String head = Run.of("verify", "--db", db)
                .out()
                .replaceFirst("(?s).*log: ", "")
                .strip();
        assertThat(Run.of("verify", "--db", db, "--head", head).code()).isZero();
        sql("DELETE FROM rejection");
        sql("DELETE FROM custody WHERE seq >= 5");
        Run run = Run.of("verify", "--db", db, "--head", head);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("the log: the entry " + head + " is no longer in it");
    }

    @Test
    void theLogSaysWhoDidWhat() {
        Run run = Run.of("log", "--db", db);
        assertThat(run.out())
                .startsWith("entry  time")
                .contains("layla")
                .contains("added")
                .contains("coded")
                .contains("rejected");
        assertThat(run.out()).hasLineCount(6);
    }

    @Test
    void theLogOfOneArticleIsItsOwn() {
        assertThat(Run.of("log", "b", "--db", db, "--json").out())
                .hasLineCount(2)
                .contains("\"deed\":\"ADDED\"")
                .contains("\"operator\":\"layla\"");
    }

    @Test
    void aRemovedArticleStaysAway() {
        Run removed = Run.of("remove", "b", "--why", "on request", "--db", db);
        assertThat(removed.code()).isZero();
        assertThat(Run.of("show", "b", "--db", db).code()).isEqualTo(1);
        Run again = Run.of("read", articles, "--db", db);
        assertThat(again.err())
                .contains("b.txt: was removed from the store at ")
                .contains("(on request)")
                .contains("1 removed before, left out");
        assertThat(Run.of("verify", "--db", db).code()).isZero();
    }

    @Test
    void aRemovalNeedsAReason() {
        assertThat(Run.of("remove", "b", "--db", db).code()).isEqualTo(2);
        assertThat(Run.of("remove", "b", "--why", " ", "--db", db).code()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        Run run = Run.of("remove", "z", "--why", "on request", "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no article z").hasLineCount(1);
    }

    @Test
    void theRejectedAreListedWithTheirReason() {
        Run run = Run.of("rejected", "--db", db);
        assertThat(run.out()).startsWith("1 not-arabic\n").contains("c.txt").hasLineCount(3);
        assertThat(Run.of("rejected", "--reason", "empty", "--db", db).out()).doesNotContain("c.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "log", "rejected"})
    void aStoreThatIsNotThereIsSaid(String command) {
        Run run = Run.of(command, "--db", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.db").contains("isnad read").hasLineCount(1);
    }

    @Test
    void anAddressThatIsNoneIsAWrongCall() {
        Run run = Run.of("report", "--db", "mysql://localhost/isnad");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no store").contains("postgresql://");
    }

    private void sql(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + db);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
