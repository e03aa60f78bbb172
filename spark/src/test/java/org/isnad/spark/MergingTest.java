package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergingTest {
    private static final List<String> TABLES = List.of("actors", "events", "ties", "contradictions");
    private static List<String> coded = List.of();
    private static List<String> alone = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void onOneMachine(@TempDir Path folder) {
        coded = News.coded(News.write(folder, "news.jsonl", News.lines()));
        alone = News.knowledge(coded);
    }

    @Test
    void theNewsHasSomethingForEachTable() {
        for (String table : TABLES) {
            assertThat(alone).anyMatch(line -> line.startsWith(table + " "));
        }
        assertThat(alone).anyMatch(line -> line.startsWith("contradictions {\"kind\":\"denied\""));
        assertThat(alone).anyMatch(line -> line.startsWith("events ") && line.contains("\"origins\":1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void anyNumberOfPartitionsAndAnyOrderGiveTheSameAsOneMachine(int partitions) {
        List<String> shuffled = new ArrayList<>(coded);
        shuffled.addAll(coded.subList(0, 5));
        Collections.shuffle(shuffled, new Random(partitions));
        var lines =
                JavaSparkContext.fromSparkContext(Local.SPARK.sparkContext()).parallelize(shuffled, partitions);
        List<String> found = new Merging(Local.SPARK, News.ASKED, partitions)
                .findings(lines)
                .map(row -> row.getString(0) + " " + row.getString(2))
                .collect();
        assertThat(found.stream().sorted().toList()).containsExactlyElementsOf(alone);
    }

    @Test
    void theTablesHoldTheLinesAndTheirFields() throws Exception {
        String in = folder.resolve("news").toString();
        String out = folder.resolve("out").toString();
        News.write(folder.resolve("news"), "news.jsonl", News.lines());
        new Coding(Local.SPARK, News.ASKED, 2, 1_000_000).run(in, out);
        new Merging(Local.SPARK, News.ASKED, 2).run(out, out);
        List<String> written = new ArrayList<>();
        for (String table : TABLES) {
            table(out, table).select("json").as(Encoders.STRING()).collectAsList().stream()
                    .map(line -> table + " " + line)
                    .forEach(written::add);
        }
        assertThat(written.stream().sorted().toList()).containsExactlyElementsOf(alone);
        Dataset<Row> events = table(out, "events");
        assertThat(events.filter("type = 'ASSAULT' and independence.reports > 1")
                        .count())
                .isPositive();
        assertThat(table(out, "ledger").count())
                .isEqualTo(events.selectExpr("sum(size(ledger))").head().getLong(0));
        assertThat(table(out, "ledger")
                        .filter("category = 'killed' and low = 7 and high = 7")
                        .count())
                .isPositive();
    }

    private static Dataset<Row> table(String out, String table) {
        return Local.SPARK.read().parquet(out + "/" + table);
    }

    @Test
    void aFolderWithoutCodedArticlesIsRefused() {
        Merging merging = new Merging(Local.SPARK, News.ASKED, 2);
        assertThatThrownBy(() -> merging.run(folder.toString(), folder.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no coded articles");
    }
}
