package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/// Makes columns of the fields of the JSON in the column `json`, of the types that a file `TABLE.ddl` gives.
final class Fields {
    private Fields() {}

    /// The rows with a column for each field, beside those that they have.
    static Dataset<Row> of(String table, Dataset<Row> rows) {
        Column parsed = functions.from_json(functions.col("json"), columns(table), Map.of());
        return rows.withColumn("fields", parsed).select("*", "fields.*").drop("fields");
    }

    private static StructType columns(String table) {
        String file = table + ".ddl";
        try (InputStream in = Fields.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return StructType.fromDDL(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
