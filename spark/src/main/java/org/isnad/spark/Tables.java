package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;

/// Writes the tables of what articles say together: all of them new, or none.
final class Tables {
    private static final List<String> DATED = List.of(Finding.EVENTS, Finding.TIES, Finding.CONTRADICTIONS);
    private static final String LEDGER = "ledger";

    /// The same for the same values of the column json, in whatever order.
    static final String FINGERPRINT = "coalesce(bit_xor(xxhash64(json)), 0L)";

    private final FileSystem files;
    private final Path out;
    private final Path made;

    Tables(String out, Configuration hadoop) throws IOException {
        this.out = new Path(out);
        made = new Path(this.out, "_new");
        files = this.out.getFileSystem(hadoop);
    }

    /// @param findings rows of {@link Finding}
    void write(Dataset<Row> findings) throws IOException {
        files.delete(made, true);
        Dataset<Row> actors = of(Finding.ACTORS, findings).drop("date");
        actors.sortWithinPartitions("id").write().mode(SaveMode.Overwrite).parquet(folder(Finding.ACTORS));
        for (String table : DATED) {
            byDate(table, of(table, findings));
        }
        byDate(LEDGER, ledger(of(Finding.EVENTS, findings)));
        for (String table : List.of(Finding.ACTORS, Finding.EVENTS, Finding.TIES, Finding.CONTRADICTIONS, LEDGER)) {
            replace(table);
        }
        files.delete(made, true);
    }

    private static Dataset<Row> of(String table, Dataset<Row> findings) {
        return Fields.of(
                table, findings.filter(functions.col("table").equalTo(table)).drop("table"));
    }

    /// A row for each figure.
    private static Dataset<Row> ledger(Dataset<Row> events) {
        return events.select(
                        functions.col("id").as("event"),
                        functions.col("date"),
                        functions.explode(functions.col("ledger")).as("figure"))
                .select("event", "date", "figure.*")
                .withColumn("low", functions.col("bounds").getItem(0))
                .withColumn("high", functions.col("bounds").getItem(1))
                .drop("bounds");
    }

    private void byDate(String table, Dataset<Row> rows) {
        // Spark cuts a day that is too large for one task, and puts small ones together.
        rows.hint("rebalance", functions.col("date"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("date")
                .parquet(folder(table));
    }

    private String folder(String table) {
        return new Path(made, table).toString();
    }

    private void replace(String table) throws IOException {
        Path named = new Path(out, table);
        files.delete(named, true);
        if (!files.rename(new Path(made, table), named)) {
            throw new IOException("cannot write " + named + ": is there room, and may it be written?");
        }
    }
}
