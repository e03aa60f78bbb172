package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    Path folder;

    @Test
    void anArticleIsShownFromItsFile() {
        Run run = Run.of("show", Samples.write(folder, "a.txt", Samples.ATTACK), "--db", folder.resolve("none.db"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("a · outlet unknown");
    }

    @Test
    void anArticleIsShownFromTheStoreByIdAndByDigest() {
        Path db = folder.resolve("isnad.db");
        Run.of("read", Samples.write(folder, "a.txt", Samples.ATTACK), "--db", db);
        Run byId = Run.of("show", "a", "--db", db);
        assertThat(byId.code()).isZero();
        assertThat(Run.of("show", Sha256.of(Samples.ATTACK).substring(0, 8), "--db", db))
                .isEqualTo(byId);
    }

    @Test
    void anUnknownArticleIsToldInOneLine() {
        Run run = Run.of("show", "nowhere", "--db", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("isnad: there is no file nowhere").hasLineCount(1);
    }

    @Test
    void aFileOfManyArticlesIsNotOneArticle() {
        String line = "{\"id\": \"x\", \"text\": \"" + Samples.DENIAL.replace("\n", "\\n") + "\"}\n";
        Run run = Run.of("explain", Samples.write(folder, "all.jsonl", line + line) + "#s1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("more than one article");
    }

    @Test
    void aStatementThatIsNotThereIsTold() {
        Run run = Run.of("explain", Samples.write(folder, "a.txt", Samples.ATTACK) + "#s99");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not s99").hasLineCount(1);
    }

    @Test
    void whatIsNoArticleIsTold() {
        Run run = Run.of("show", Samples.write(folder, "a.txt", Samples.ENGLISH));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt").contains("Arabic").hasLineCount(1);
    }
}
