package org.isnad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Sha256;

/// All that a store in a file gives: what its doors answer, each row of its tables, and what each token finds.
final class Everything {
    private static final int MOST = 100;
    private static final List<String> INDEXES =
            List.of(SearchIndex.ARTICLES, SearchIndex.STATEMENTS, SearchIndex.NAMES);
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                    + " AND name NOT LIKE '%\\_words%' ESCAPE '\\' AND name <> 'flyway_schema_history' ORDER BY name";

    private final List<String> all = new ArrayList<>();

    private Everything() {}

    /// @param tokens what is looked for in each index, as {@link #tokens} gives it
    static List<String> of(Path file, List<List<String>> tokens) throws SQLException {
        Everything everything = new Everything();
        try (Store store = Store.open(file)) {
            everything.doors(store);
        }
        try (Connection connection = connect(file)) {
            for (String table : column(connection, TABLES)) {
                everything.rows(connection, table);
            }
            for (int i = 0; i < INDEXES.size(); i++) {
                everything.matches(connection, INDEXES.get(i), tokens.get(i));
            }
        }
        return everything.all;
    }

    /// The tokens of each index.
    static List<List<String>> tokens(Path file) throws SQLException {
        List<List<String>> tokens = new ArrayList<>();
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String index : INDEXES) {
                statement.execute(
                        "CREATE VIRTUAL TABLE temp.v_" + index + " USING fts5vocab(main, " + index + ", row)");
                tokens.add(column(connection, "SELECT term FROM temp.v_" + index));
            }
        }
        return tokens;
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void doors(Store store) {
        store.articles()
                .forEach(stored -> all.add(
                        stored + Sha256.of(store.original(stored.article().sha256()))));
        store.codings().map(CodedJson::write).forEach(all::add);
        store.log().map(LogEntry::toString).forEach(all::add);
        all.add(store.accounts() + " " + store.savedSearches("layla") + store.contents());
        for (List<String> phrase : Furnished.phrases()) {
            Query query = new Query(
                    List.of(new Query.Clause("x", List.of(phrase), false)), Optional.empty(), Optional.empty());
            for (Scope scope : Scope.values()) {
                all.add(store.find(query, scope, MOST).toString());
            }
        }
    }

    private void rows(Connection connection, String table) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(table);
                for (int i = 1; i <= columns; i++) {
                    row.append(' ').append(written(rows.getObject(i)));
                }
                all.add(row.toString());
            }
        }
    }

    private static String written(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private void matches(Connection connection, String index, List<String> tokens) throws SQLException {
        String sql = "SELECT group_concat(rowid) FROM (SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (String token : tokens) {
                select.setString(1, '"' + token + '"');
                try (ResultSet found = select.executeQuery()) {
                    all.add(index + " " + token + " " + found.getString(1));
                }
            }
        }
    }
}
