package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Tables that become Parquet files, kept by DuckDB until then, which spills to the disk when it has no room.
final class Tables implements AutoCloseable {
    private final Path folder;
    private final DuckDBConnection connection;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /// @param folder where the files will stand
    Tables(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads TO 2");
            execute("SET memory_limit = '400MB'");
            execute("SET temp_directory = '" + quoted(folder.resolve("spill")) + "'");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Begins a table with the columns of the file `name.columns`.
    Table table(String name) throws IOException {
        Map<String, StatementRow.Kind> columns = new LinkedHashMap<>();
        for (String line : Sheet.columns(name + ".columns")) {
            String[] parts = line.split("\\s+", 3);
            columns.put(parts[0], StatementRow.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
        String definition = columns.entrySet().stream()
                .map(column -> '"' + column.getKey() + "\" " + type(column.getValue()))
                .collect(Collectors.joining(", "));
        try {
            execute("CREATE TABLE \"" + name + "\" (" + definition + ")");
            Table table = new Table(columns, connection.createAppender("main", name));
            tables.put(name, table);
            return table;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static String type(StatementRow.Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "INTEGER";
            case DEGREES -> "DOUBLE";
            case FLAG -> "BOOLEAN";
        };
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    /// Writes all tables as `name.parquet`, each with the rights among what is told of the file.
    void write(Rights rights) throws IOException {
        try {
            for (var table : tables.entrySet()) {
                table.getValue().appender.close();
                execute("COPY \"" + table.getKey() + "\" TO '" + quoted(folder.resolve(table.getKey() + ".parquet"))
                        + "' (FORMAT parquet, COMPRESSION zstd" + told(rights) + ")");
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static String told(Rights rights) {
        return rights.words()
                .map(words -> ", KV_METADATA {rights: '" + words.replace("'", "''") + "'}")
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
        Path spill = folder.resolve("spill");
        if (Files.isDirectory(spill)) {
            Delivery.clear(spill);
        }
    }

    private static IOException failure(SQLException e) {
        return new IOException("DuckDB cannot write the tables: " + e.getMessage(), e);
    }

    /// One of the tables.
    static final class Table {
        private final Map<String, StatementRow.Kind> columns;
        private final DuckDBAppender appender;

        private Table(Map<String, StatementRow.Kind> columns, DuckDBAppender appender) {
            this.columns = columns;
            this.appender = appender;
        }

        /// Adds a row; what is not in it is null.
        void add(Map<String, Object> row) throws IOException {
            try {
                appender.beginRow();
                for (var column : columns.entrySet()) {
                    append(column.getValue(), Cell.text(row.getOrDefault(column.getKey(), Optional.empty())));
                }
                appender.endRow();
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        private void append(StatementRow.Kind kind, Optional<String> cell) throws SQLException {
            if (cell.isEmpty()) {
                appender.appendNull();
                return;
            }
            switch (kind) {
                case TEXT -> appender.append(cell.get());
                case NUMBER -> appender.append(Integer.parseInt(cell.get()));
                case DEGREES -> appender.append(Double.parseDouble(cell.get()));
                case FLAG -> appender.append(cell.get().equals("1"));
            }
        }
    }
}
