package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Articles in Parquet files with the columns `id`, `outlet`, `date`, `title` and `text`; all but `text` may
/// be missing or null. A row is read as the line of JSON that its columns make, in this order, without those
/// that are null: that
/// line is the article's original, and its SHA-256 the article's.
final class ParquetArticles {
    private static final List<String> FIELDS = List.of("id", "outlet", "date", "title", "text");
    private static final int FILE = FIELDS.size();
    private static final int NUMBER = FILE + 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ParquetArticles() {}

    /// The drafts of the rows of some files.
    static Dataset<Row> drafts(SparkSession spark, List<String> paths, Broadcast<Asked> asked) {
        Dataset<Row> all = spark.read().option("mergeSchema", "true").parquet(paths.toArray(String[]::new));
        Set<String> there = Set.copyOf(Arrays.asList(all.columns()));
        Column[] columns = Stream.concat(
                        FIELDS.stream().map(field -> column(field, there)),
                        Stream.of(functions.col("_metadata.file_path"), functions.col("_metadata.row_index")))
                .toArray(Column[]::new);
        MapPartitionsFunction<Row, Row> drafts = rows -> {
            Intake intake = Intake.of(asked.value().settings());
            return new Each<>(rows, row -> draft(intake, row));
        };
        return all.select(columns).mapPartitions(drafts, Encoders.row(Draft.COLUMNS));
    }

    private static Column column(String field, Set<String> there) {
        Column column = there.contains(field) ? functions.col(field) : functions.lit(null);
        return column.cast("string").as(field);
    }

    private static Row draft(Intake intake, Row row) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < FIELDS.size(); i++) {
            if (!row.isNullAt(i)) {
                object.put(FIELDS.get(i), row.getString(i));
            }
        }
        Path file = new Path(row.getString(FILE));
        long number = row.getLong(NUMBER) + 1;
        String where = Input.shown(row.getString(FILE)) + ":" + number;
        String name = file.getName().replaceFirst("[.].*", "") + "-" + number + ".json";
        try (Stream<Outcome> outcomes =
                intake.read(where, name, new ByteArrayInputStream(JSON.writeValueAsBytes(object)))) {
            return outcomes.findFirst().flatMap(Draft::row).orElseThrow();
        }
    }

    /// What keeps a file from being read, if anything does.
    static Optional<Outcome> refused(String path, Configuration hadoop) {
        try {
            ParquetFileReader.open(HadoopInputFile.fromPath(new Path(path), hadoop))
                    .close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(Opened.unreadable(Input.shown(path), e));
        }
    }
}
