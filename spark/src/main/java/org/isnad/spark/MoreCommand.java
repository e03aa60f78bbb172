package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes many articles of few, to measure with.
@Command(
        name = "more",
        mixinStandardHelpOptions = true,
        description = {
            "Makes many articles of those under IN, to measure with: the same articles again each six weeks later, under"
                    + " other ids. Writes Parquet that 'code' reads to OUT.",
        },
        footerHeading = "%nExample:%n",
        footer = "  spark-submit isnad-spark.jar more news.jsonl.gz many --articles 1000000")
final class MoreCommand implements Callable<Integer> {
    private static final int DAYS = 42;

    @Mixin
    private final JobOptions job = new JobOptions();

    @Option(names = "--articles", paramLabel = "N", required = true, description = "How many to make.")
    private long articles;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = job.session("more")) {
            more(spark, Input.under(job.in(), spark.sparkContext().hadoopConfiguration()))
                    .repartition(job.partitions(spark))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(job.out());
            return 0;
        }
    }

    private Dataset<Row> more(SparkSession spark, List<Input> inputs) {
        Drafts drafts = new Drafts(
                spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(Asked.nothing()));
        Dataset<Row> few = numbered(spark, drafts.of(new Batch("few", inputs))).persist();
        long rounds = (articles + few.count() - 1) / Math.max(1, few.count());
        return few.crossJoin(spark.range(rounds).toDF("round"))
                .filter(functions.expr("round * " + few.count() + " + number < " + articles))
                .select(
                        functions.expr("id || '-' || round").as("id"),
                        functions.col("outlet"),
                        functions
                                .expr("date_add(to_date(date), cast(round as int) * " + DAYS + ")")
                                .as("date"),
                        functions.col("text"));
    }

    private static Dataset<Row> numbered(SparkSession spark, Dataset<Row> drafts) {
        StructType columns = StructType.fromDDL("id STRING, outlet STRING, date STRING, text STRING, number BIGINT");
        return spark.createDataFrame(
                drafts.filter("reason is null")
                        .select("id", "outlet", "date", "text")
                        .javaRDD()
                        .zipWithIndex()
                        .map(one -> RowFactory.create(
                                one._1().get(0),
                                one._1().get(1),
                                one._1().get(2),
                                one._1().get(3),
                                one._2())),
                columns);
    }
}
