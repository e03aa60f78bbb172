package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    private static final long BATCH = 1_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void anyNumberOfPartitionsAndAnyOrderGiveTheLinesOfTheCommand(int partitions) throws IOException {
        List<String> lines = new ArrayList<>(News.lines());
        List<String> expected = News.coded(News.write(folder.resolve("ordered"), "news.jsonl", lines));
        Collections.shuffle(lines, new Random(partitions));
        News.write(folder.resolve("in"), "one.jsonl", lines.subList(0, 20));
        News.write(folder.resolve("in/more"), "two.jsonl", lines.subList(20, lines.size()));
        assertThat(code(partitions).coded()).isEqualTo(lines.size());
        assertThat(json()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void daysArePartitionsAndFieldsAreColumns() throws IOException {
        News.write(folder.resolve("in"), "news.jsonl", News.lines());
        code(2);
        Dataset<Row> coded = coded();
        assertThat(coded.filter("date = '2024-03-05'").count()).isPositive();
        assertThat(coded.filter("date = 'unknown'").count()).isPositive();
        assertThat(coded.filter("doc = 'sada-rand-0305-1-0' and exists(statements, s -> s.type = 'ASSAULT' "
                                + "and s.counts['killed'][0] = 7)")
                        .count())
                .isEqualTo(1);
        assertThat(coded.filter("sha2(original, 256) != sha256").count()).isZero();
        assertThat(coded.filter("source like '%news.jsonl:%'").count()).isEqualTo(coded.count());
    }

    @Test
    void parquetIsReadAsTheLinesThatItsColumnsMake() throws IOException {
        List<String> expected = News.coded(News.write(folder.resolve("ordered"), "news.jsonl", News.lines()));
        Local.SPARK
                .read()
                .json(Local.SPARK.createDataset(News.lines(), Encoders.STRING()))
                .withColumn("date", functions.col("date").cast("date"))
                .write()
                .parquet(folder.resolve("in/news").toString());
        code(3);
        assertThat(json()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatIsNoArticleIsARowWithItsReason() throws IOException {
        News.write(folder.resolve("in"), "news.jsonl", List.of(News.lines().getFirst(), "{\"id\": 1}", "no json"));
        News.write(folder.resolve("in"), "english.txt", List.of("Three soldiers were killed in an attack."));
        News.write(folder.resolve("in"), "broken.parquet", List.of("PAR1 and no more"));
        News.write(folder.resolve("in"), "picture.jpg", List.of("..."));
        Counts counts = code(2);
        assertThat(counts.coded()).isEqualTo(1);
        assertThat(counts.rejected())
                .isEqualTo(Map.of("broken", 2L, "not-arabic", 1L, "unreadable", 1L, "unknown-format", 1L));
        Dataset<Row> rejected = Local.SPARK.read().parquet(out() + "/rejected");
        assertThat(rejected.filter("source like '%news.jsonl:3' and sentence like '%broken JSON%'")
                        .count())
                .isEqualTo(1);
        assertThat(counts.toString())
                .startsWith("1 articles coded, fingerprint ")
                .endsWith("; 5 rejected (2 broken, 1 not-arabic, 1 unknown-format, 1 unreadable).");
    }

    @Test
    void calledAgainItCodesOnlyWhatIsNew() throws IOException {
        News.write(folder.resolve("in"), "a.jsonl", News.lines().subList(0, 3));
        code(2);
        assertThat(code(2)).isEqualTo(Counts.before(1));
        News.write(folder.resolve("in"), "b.jsonl", News.lines().subList(3, 5));
        Counts second = code(2);
        assertThat(second.before()).isEqualTo(1);
        assertThat(second.coded()).isEqualTo(2);
        assertThat(coded().count()).isEqualTo(5);
    }

    @Test
    void whatWasNotFinishedDoesNotCountAndIsDoneAgain() throws IOException {
        News.write(folder.resolve("in"), "a.jsonl", News.lines().subList(0, 3));
        Counts first = code(2);
        try (Stream<Path> batches = Files.list(folder.resolve("out/batches"))) {
            Files.delete(batches.filter(file -> !file.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElseThrow());
        }
        News.write(folder.resolve("out/coded/batch=half"), "part.parquet", List.of("half a file"));
        assertThat(code(2)).isEqualTo(first);
        assertThat(coded().count()).isEqualTo(3);
    }

    @Test
    void aSmallBatchIsFinishedBeforeTheNext() throws IOException {
        for (int i = 0; i < 3; i++) {
            News.write(folder.resolve("in"), i + ".jsonl", News.lines().subList(i, i + 1));
        }
        new Coding(Local.SPARK, News.ASKED, 2, 1).run(folder.resolve("in").toString(), out());
        try (Stream<Path> batches = Files.list(folder.resolve("out/coded"))) {
            assertThat(batches).hasSize(3);
        }
        assertThat(coded().count()).isEqualTo(3);
    }

    @Test
    void anotherLexiconNeedsAnotherFolder() throws IOException {
        News.write(folder.resolve("in"), "a.jsonl", News.lines().subList(0, 1));
        code(2);
        Coding other = new Coding(Local.SPARK, Asked.nothing(), 2, BATCH);
        assertThatThrownBy(() -> other.run(folder.resolve("in").toString(), out()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("name another folder");
    }

    @Test
    void aFolderWithoutFilesIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        assertThatThrownBy(() -> code(2)).isInstanceOf(RefusedException.class).hasMessageContaining("no files");
    }

    private Counts code(int partitions) throws IOException {
        return new Coding(Local.SPARK, News.ASKED, partitions, BATCH)
                .run(folder.resolve("in").toString(), out());
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Dataset<Row> coded() {
        return Local.SPARK.read().option("basePath", out() + "/coded").parquet(out() + "/coded");
    }

    private List<String> json() {
        return coded().select("json").as(Encoders.STRING()).collectAsList();
    }
}
