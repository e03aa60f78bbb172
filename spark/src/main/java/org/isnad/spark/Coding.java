package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.isnad.text.Sha256;

/// Codes the articles of a folder over a cluster: `coded` and `rejected` in another folder, as Parquet. What was
/// finished before stays; only what is new is coded.
final class Coding {
    static final String TABLE = "coded";
    static final String REJECTED = "rejected";

    private final SparkSession spark;
    private final Asked asked;
    private final int partitions;
    private final long batchBytes;

    /// @param partitions in how many parts articles are spread over the cluster
    /// @param batchBytes about so many bytes of input are finished at once
    Coding(SparkSession spark, Asked asked, int partitions, long batchBytes) {
        this.spark = spark;
        this.asked = asked;
        this.partitions = partitions;
        this.batchBytes = batchBytes;
    }

    /// Codes what is under `in` and not yet in `out`.
    ///
    /// @throws RefusedException if there is nothing under `in`, or `out` holds what was coded in another way
    /// @throws IOException if a folder cannot be read or written
    Counts run(String in, String out) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Finished finished = Finished.in(out, hadoop);
        String configuration = configuration();
        finished.require(configuration);
        finished.sweep(TABLE);
        finished.sweep(REJECTED);
        List<Input> all = Input.under(in, hadoop);
        List<Input> fresh = all.stream().filter(input -> !finished.has(input)).toList();
        Counts counts = Counts.before(all.size() - fresh.size());
        Broadcast<Asked> everywhere =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(asked);
        Drafts drafts = new Drafts(spark, everywhere);
        for (Batch batch : Batch.of(fresh, batchBytes)) {
            counts = counts.and(write(batch, drafts.of(batch), everywhere, finished));
            finished.add(batch, configuration);
        }
        return counts;
    }

    /// What decides what becomes of an article.
    private String configuration() {
        return "Isnad " + Readers.isnad(asked).version() + ", settings "
                + Sha256.of(asked.date() + "\n" + asked.outlet()).substring(0, 8);
    }

    private Counts write(Batch batch, Dataset<Row> drafts, Broadcast<Asked> everywhere, Finished finished) {
        Dataset<Row> rows = drafts.repartition(partitions, functions.col("sha256"))
                .mapPartitions(Coded.by(everywhere), Encoders.row(Coded.COLUMNS))
                .persist(StorageLevel.DISK_ONLY());
        Dataset<Row> coded = rows.filter(functions.col("reason").isNull()).drop("reason", "sentence");
        // Spark cuts a day that is too large for one task, and puts small ones together.
        Fields.of(TABLE, coded)
                .hint("rebalance", functions.col("date"))
                .sortWithinPartitions("date", "sha256")
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("date")
                .parquet(finished.folder(TABLE, batch.name()).toString());
        Dataset<Row> rejected =
                rows.filter(functions.col("reason").isNotNull()).select("source", "sha256", "reason", "sentence");
        rejected.coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(finished.folder(REJECTED, batch.name()).toString());
        Row sum = coded.selectExpr("count(*)", Tables.FINGERPRINT).head();
        Counts counts = new Counts(0, sum.getLong(0), reasons(rejected), sum.getLong(1));
        rows.unpersist();
        return counts;
    }

    private static Map<String, Long> reasons(Dataset<Row> rejected) {
        Map<String, Long> reasons = new TreeMap<>();
        for (Row row : rejected.groupBy("reason").count().collectAsList()) {
            reasons.put(row.getString(0), row.getLong(1));
        }
        return reasons;
    }
}
