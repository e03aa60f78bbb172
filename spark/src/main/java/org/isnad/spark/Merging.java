package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Steps;
import org.isnad.knowledge.WordCounts;
import org.isnad.store.CodedJson;
import scala.Tuple2;

/// Brings coded articles together over a cluster, by the steps of {@link Steps}: the tables are those that
/// {@link Knowledge} has on one machine.
final class Merging {
    private final SparkSession spark;
    private final Asked asked;
    private final int partitions;

    /// @param partitions in how many parts each step is spread over the cluster
    Merging(SparkSession spark, Asked asked, int partitions) {
        this.spark = spark;
        this.asked = asked;
        this.partitions = partitions;
    }

    /// Writes the tables of what is coded in `in` to `out`.
    ///
    /// @return how many rows there are of each table
    /// @throws RefusedException if nothing is
    /// @throws IOException if a folder cannot be read or written
    String run(String in, String out) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<String> folders = Finished.in(in, hadoop).folders(Coding.TABLE);
        if (folders.isEmpty()) {
            throw new RefusedException(in + " holds no coded articles: name the folder that 'code' wrote");
        }
        JavaRDD<String> lines = spark.read()
                .parquet(folders.toArray(String[]::new))
                .select("json")
                .javaRDD()
                .map(row -> row.getString(0));
        Dataset<Row> findings =
                spark.createDataFrame(findings(lines), Finding.COLUMNS).persist(StorageLevel.DISK_ONLY());
        new Tables(out, hadoop).write(findings);
        String rows = rows(findings);
        findings.unpersist();
        return rows;
    }

    private static String rows(Dataset<Row> findings) {
        StringBuilder rows = new StringBuilder();
        for (Row table : findings.groupBy("table").count().orderBy("table").collectAsList()) {
            rows.append(table.getLong(1)).append(' ').append(table.getString(0)).append(", ");
        }
        long fingerprint = findings.selectExpr(Tables.FINGERPRINT).head().getLong(0);
        return rows.append("fingerprint ")
                .append(Long.toHexString(fingerprint))
                .append('.')
                .toString();
    }

    /// Rows of {@link Finding} of all that articles say together.
    ///
    /// @param lines coded articles
    JavaRDD<Row> findings(JavaRDD<String> lines) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Asked> everywhere = context.broadcast(asked);
        JavaPairRDD<String, String> articles = articles(lines).persist(StorageLevel.DISK_ONLY());
        Broadcast<WordCounts> words = context.broadcast(articles.values()
                .treeAggregate(new WordCounts(), (counts, line) -> counts.add(CodedJson.parse(line)), WordCounts::add));
        JavaRDD<Placed> statements = Statements.of(articles, everywhere, partitions);
        JavaRDD<List<String>> happenings = Happenings.of(statements, words, everywhere, partitions)
                .values()
                .persist(StorageLevel.DISK_ONLY());
        return Events.findings(happenings, everywhere)
                .union(Events.accusations(happenings, everywhere, partitions))
                .union(Ties.findings(happenings, everywhere, partitions))
                .union(Actors.findings(happenings, everywhere, partitions));
    }

    /// Each article once, by its SHA-256.
    private JavaPairRDD<String, String> articles(JavaRDD<String> lines) {
        return lines.mapToPair(line -> new Tuple2<>(CodedJson.parse(line).sha256(), line))
                .reduceByKey(Merging::newest, partitions);
    }

    private static String newest(String one, String other) {
        return one.equals(other)
                ? one
                : CodedJson.write(Knowledge.newest(CodedJson.parse(one), CodedJson.parse(other)));
    }
}
