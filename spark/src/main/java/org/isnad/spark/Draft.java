package org.isnad.spark;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.isnad.intake.Outcome;
import org.isnad.text.Article;

/// Rows of what became of inputs, before coding: articles with their bytes, and rejections with a reason.
final class Draft {
    static final StructType COLUMNS = StructType.fromDDL("source STRING, id STRING, sha256 STRING, outlet STRING, "
            + "date STRING, text STRING, original BINARY, reason STRING, sentence STRING");

    private static final int SOURCE = 0;
    private static final int ID = 1;
    private static final int SHA256 = 2;
    private static final int OUTLET = 3;
    private static final int DATE = 4;
    private static final int TEXT = 5;
    private static final int ORIGINAL = 6;
    private static final int REASON = 7;
    private static final int SENTENCE = 8;

    private Draft() {}

    /// The row of an outcome; none for what did not change.
    static Optional<Row> row(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Rejected rejected ->
                Optional.of(RowFactory.create(
                        rejected.where(),
                        null,
                        rejected.sha256().orElse(null),
                        null,
                        null,
                        null,
                        null,
                        rejected.reason().word(),
                        rejected.sentence()));
            case Outcome.Read(var where, var article, var original) ->
                Optional.of(RowFactory.create(
                        where,
                        article.id(),
                        article.sha256(),
                        article.outlet().orElse(null),
                        article.date().map(LocalDate::toString).orElse(null),
                        article.text(),
                        original,
                        null,
                        null));
        };
    }

    static boolean isRejected(Row row) {
        return !row.isNullAt(REASON);
    }

    static Article article(Row row) {
        return new Article(
                row.getString(ID),
                row.getString(SHA256),
                Optional.ofNullable(row.getString(OUTLET)),
                Optional.ofNullable(row.getString(DATE)).map(LocalDate::parse),
                row.getString(TEXT));
    }

    static String source(Row row) {
        return row.getString(SOURCE);
    }

    static Object original(Row row) {
        return row.get(ORIGINAL);
    }

    static Row rejected(Row row) {
        return Coded.rejected(source(row), row.getString(SHA256), row.getString(REASON), row.getString(SENTENCE));
    }
}
