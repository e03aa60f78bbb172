package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The tables whose rows are numbered and copied as they are, in an order in which rows can be copied.
enum Table {
    ARTICLE(
            "article",
            "sha256",
            "doc",
            "outlet",
            "published",
            "added_at",
            "source",
            "original",
            "body",
            "text_sha256",
            "normalized_sha256"),
    CODING("coding", "sha256", "version", "coded_at", "packed"),
    REJECTION("rejection", "origin", "reason", "sentence", "sha256", "rejected_at"),
    DECISION("decision", "kind", "one", "other", "author", "decided_at", "why"),
    REMOVAL("removal", "sha256", "article", "doc", "reason", "removed_at"),
    TERM("term", "packed"),
    ACCOUNT("account", "name", "role", "password", "changed_at"),
    REVIEW(
            "review",
            "sha256",
            "statement",
            "version",
            "author",
            "decided_at",
            "queue",
            "verdict",
            "change_json",
            "note"),
    SAVED_SEARCH("saved_search", "author", "name", "address", "saved_at"),
    CUSTODY(
            "custody",
            "logged_at",
            "tool",
            "configuration",
            "operator",
            "deed",
            "subject",
            "row_seq",
            "detail",
            "hash_before",
            "hash_after",
            "hash");

    private final String table;
    /// Behind one another, with commas.
    private final String columns;

    private final int width;

    /// @param columns all but `seq`
    Table(String table, String... columns) {
        this.table = table;
        this.columns = String.join(", ", columns);
        width = columns.length;
    }

    /// A row as it stands in the database.
    ///
    /// @param seq its number
    /// @param values strings, whole numbers, bytes and nulls in the order of the columns
    record Row(long seq, List<@Nullable Object> values) {
        static Row of(long seq, @Nullable Object... values) {
            List<@Nullable Object> row = new ArrayList<>(values.length);
            for (Object value : values) {
                row.add(value);
            }
            return new Row(seq, Collections.unmodifiableList(row));
        }

        /// The SHA-256 of its number and values.
        String digest() {
            List<@Nullable Object> all = new ArrayList<>(values);
            all.addFirst(seq);
            return Digest.of(all.toArray());
        }

        String text(int column) {
            return String.valueOf(values.get(column));
        }

        byte[] bytes(int column) {
            return values.get(column) instanceof byte[] raw ? raw : new byte[0];
        }
    }

    String word() {
        return table;
    }

    /// The number that the next row gets.
    long next(Handle handle) {
        return number(handle, "SELECT COALESCE(MAX(seq), 0) + 1 FROM " + table);
    }

    long count(Handle handle) {
        return number(handle, "SELECT COUNT(*) FROM " + table);
    }

    void insert(Handle handle, Row row) {
        String places = IntStream.rangeClosed(0, width).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (Update update =
                handle.createUpdate("INSERT INTO " + table + " (seq, " + columns + ") VALUES (" + places + ")")) {
            update.bind(0, row.seq());
            for (int i = 0; i < width; i++) {
                bind(update, i + 1, row.values().get(i));
            }
            update.execute();
        }
    }

    private static void bind(Update update, int place, @Nullable Object value) {
        switch (value) {
            case null -> update.bind(place, (String) null);
            case byte[] raw -> update.bind(place, raw);
            case Number number -> update.bind(place, number.longValue());
            default -> update.bind(place, value.toString());
        }
    }

    void delete(Handle handle, long seq) {
        handle.createUpdate("DELETE FROM " + table + " WHERE seq = :seq")
                .bind("seq", seq)
                .execute();
    }

    Optional<Row> find(Handle handle, long seq) {
        return handle.createQuery("SELECT seq, " + columns + " FROM " + table + " WHERE seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> row(row))
                .findOne();
    }

    /// The row with the highest number.
    Optional<Row> findLast(Handle handle) {
        return handle.createQuery("SELECT seq, " + columns + " FROM " + table + " ORDER BY seq DESC LIMIT 1")
                .map((row, context) -> row(row))
                .findOne();
    }

    /// The next rows behind one, in order.
    List<Row> after(Handle handle, long seq, int most) {
        return handle.createQuery(
                        "SELECT seq, " + columns + " FROM " + table + " WHERE seq > :seq ORDER BY seq LIMIT " + most)
                .bind("seq", seq)
                .map((row, context) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            values.add(row.getObject(i + 2));
        }
        return new Row(row.getLong(1), Collections.unmodifiableList(values));
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(long.class).one();
    }
}
