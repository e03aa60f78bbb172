package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.chain.CodedArticle;
import org.isnad.store.Store;
import org.isnad.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");

    @BeforeEach
    void aStoreOfTwoArticles() {
        db = folder.resolve("isnad.db");
        Samples.write(folder, "a.txt", Samples.ATTACK);
        Samples.write(folder, "b.txt", Samples.DENIAL);
        Run.of("read", folder.resolve("a.txt"), folder.resolve("b.txt"), "--db", db);
    }

    @Test
    void itSaysWhatItWroteAndWhatIsLost() {
        Path out = folder.resolve("out.csv");
        Run run = Run.of("export", "csv", "--db", db, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(out + ": ", " of 2 articles", "out.csv.loss.md: ", "out.csv.provenance.json: ");
        assertThat(out).exists();
        assertThat(folder.resolve("out.csv.loss.md")).content().startsWith("# What csv has no place for");
    }

    @Test
    void aJsonLinesExportMakesTheSameStoreAgain() throws Exception {
        Path out = folder.resolve("all.jsonl");
        Path copy = folder.resolve("copy.db");
        Run.of("export", "jsonl", "--named-persons", "--db", db, "--out", out);
        Run run = Run.of("import", out, "--db", copy);
        assertThat(run).isEqualTo(new Run(0, "2 articles added to " + copy + "\n", ""));
        try (Store before = Store.open(db);
                Store after = Store.open(copy)) {
            assertThat(after.articles())
                    .containsExactlyElementsOf(before.articles().toList());
            assertThat(after.codings())
                    .containsExactlyElementsOf(before.codings().toList());
            for (CodedArticle article : before.codings().toList()) {
                assertThat(after.original(article.sha256())).isEqualTo(before.original(article.sha256()));
            }
        }
    }

    @Test
    void aProtectedExportMakesNoStore() {
        Path out = folder.resolve("all.jsonl");
        Run.of("export", "jsonl", "--db", db, "--out", out);
        Run run = Run.of("import", out, "--db", folder.resolve("copy.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("all.jsonl, line 1: ").contains("--named-persons");
    }

    @Test
    void nothingThatFitsIsTold() {
        Run run = Run.of("export", "csv", "--db", db, "--type", "SANCTION", "--out", folder.resolve("o.csv"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("widen the filter").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx --out x", "csv --type NONSENSE", "csv --tlp purple", "csv --from yesterday"})
    void aWrongCallIsToldInOneLine(String call) {
        Object[] words = ("export " + call + " --db " + db).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("isnad: ").hasLineCount(1);
    }

    @Test
    void anExportNeedsAStore() {
        Run run = Run.of("export", "csv", "--db", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.db").contains("isnad read").hasLineCount(1);
    }

    @Test
    void theSameKeyGivesTheSamePseudonyms() throws Exception {
        Article article = Article.of("c", "قالت الشرطة إن مسلحين قتلوا الطالب كريم السروجي يوم الثلاثاء قرب منزله.\n");
        Samples.write(folder, "c.txt", article.text());
        Path key = Samples.write(folder, "key", "a secret");
        Run.of("read", folder.resolve("c.txt"), "--db", db);
        Run.of("export", "csv", "--db", db, "--key-file", key, "--out", folder.resolve("1.csv"));
        Run.of("export", "csv", "--db", db, "--key-file", key, "--out", folder.resolve("2.csv"));
        assertThat(folder.resolve("1.csv"))
                .hasSameTextualContentAs(folder.resolve("2.csv"))
                .content()
                .contains("person-")
                .doesNotContain("كريم السروجي");
        assertThat(Files.readString(folder.resolve("1.csv.provenance.json"))).doesNotContain("a secret");
    }
}
