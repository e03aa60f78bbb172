package org.isnad.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.isnad.intake.Intake;

/// Opens the files of a batch on the executors, whatever their format.
final class Drafts {
    /// So many tasks open files for each core: a large file among small ones keeps one core busy.
    private static final int TASKS = 4;

    private final SparkSession spark;
    private final Broadcast<Asked> asked;
    private final Broadcast<SerializableConfiguration> hadoop;

    Drafts(SparkSession spark, Broadcast<Asked> asked) {
        this.spark = spark;
        this.asked = asked;
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }

    /// The rows of all files of a batch.
    Dataset<Row> of(Batch batch) {
        List<Dataset<Row>> all = new ArrayList<>();
        if (!batch.others().isEmpty()) {
            all.add(opened(batch.others()));
        }
        if (!batch.parquet().isEmpty()) {
            all.add(refused(batch.parquet()));
            List<String> whole = whole(batch.parquet());
            if (!whole.isEmpty()) {
                all.add(ParquetArticles.drafts(spark, whole, asked));
            }
        }
        return all.stream().reduce(Dataset::union).orElseThrow();
    }

    private Dataset<Row> opened(List<String> paths) {
        Broadcast<Asked> said = asked;
        Broadcast<SerializableConfiguration> conf = hadoop;
        MapPartitionsFunction<String, Row> open = some -> new Opened(
                some, Intake.of(said.value().settings()), conf.value().value());
        return spread(paths).mapPartitions(open, Encoders.row(Draft.COLUMNS));
    }

    private Dataset<Row> refused(List<String> paths) {
        Broadcast<SerializableConfiguration> conf = hadoop;
        FlatMapFunction<String, Row> refuse =
                path -> ParquetArticles.refused(path, conf.value().value()).stream()
                        .flatMap(outcome -> Draft.row(outcome).stream())
                        .iterator();
        return spread(paths).flatMap(refuse, Encoders.row(Draft.COLUMNS));
    }

    /// Names of files only.
    private List<String> whole(List<String> paths) {
        Broadcast<SerializableConfiguration> conf = hadoop;
        FilterFunction<String> isWhole =
                path -> ParquetArticles.refused(path, conf.value().value()).isEmpty();
        return spread(paths).filter(isWhole).collectAsList();
    }

    private Dataset<String> spread(List<String> paths) {
        int tasks = Math.min(paths.size(), spark.sparkContext().defaultParallelism() * TASKS);
        return spark.createDataset(paths, Encoders.STRING()).repartition(tasks);
    }
}
