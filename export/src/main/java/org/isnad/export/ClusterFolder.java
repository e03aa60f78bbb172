package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// What the cluster job `code` wrote into a folder: coded articles and rejections as Parquet. Batches that
/// did not come to their end are passed over, as the job itself does.
public final class ClusterFolder {
    private static final String PARQUET = ".parquet";

    private final Path folder;
    private final List<String> batches;

    private ClusterFolder(Path folder, List<String> batches) {
        this.folder = folder;
        this.batches = batches;
    }

    /// A coded article.
    ///
    /// @param where the file and the row in it, from 1
    /// @param json what `isnad code` prints of it
    /// @param text its text, title first
    /// @param original its bytes as they came; not to be changed
    /// @param source the file that they came from, and the line in a file of many
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Coded(String where, String json, String text, byte[] original, String source) {}

    /// An input that did not become an article.
    ///
    /// @param source the file, and the line in a file of many
    /// @param reason why, as a word for counting
    /// @param sentence what is wrong and what to do
    /// @param sha256 of the bytes; empty when they could not be read
    public record Rejected(String source, String reason, String sentence, Optional<String> sha256) {}

    /// Is handed rows one after the other.
    @FunctionalInterface
    public interface Taking<T> {
        /// Takes a row.
        void take(T row);
    }

    /// A folder that the job wrote.
    ///
    /// @throws IOException if it is none, or nothing in it came to its end; the message says so
    public static ClusterFolder of(Path folder) throws IOException {
        Path finished = folder.resolve("batches");
        if (!Files.isDirectory(finished)) {
            throw new IOException(folder + " is no folder that the cluster job 'code' wrote, there is no folder batches"
                    + " in it: name the job's OUT");
        }
        try (Stream<Path> files = Files.list(finished)) {
            List<String> batches = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.startsWith("_"))
                    .sorted()
                    .toList();
            return new ClusterFolder(folder, batches);
        }
    }

    /// Hands on all coded articles, one file after the other.
    ///
    /// @throws IOException if a file cannot be read; the message names it
    public void coded(Taking<Coded> taking) throws IOException {
        each(
                "coded",
                "json, text, original, source",
                (where, row) -> taking.take(
                        new Coded(where, row.getString(1), row.getString(2), row.getBytes(3), row.getString(4))));
    }

    /// Hands on all rejections.
    ///
    /// @throws IOException if a file cannot be read; the message names it
    public void rejected(Taking<Rejected> taking) throws IOException {
        each(
                "rejected",
                "source, reason, sentence, sha256",
                (where, row) -> taking.take(new Rejected(
                        row.getString(1), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)))));
    }

    private interface Reading {
        void read(String where, ResultSet row) throws SQLException;
    }

    private void each(String table, String columns, Reading reading) throws IOException {
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", streaming)) {
            set(connection, "SET threads TO 2");
            set(connection, "SET memory_limit = '400MB'");
            for (String batch : batches) {
                for (Path file : files(folder.resolve(table).resolve("batch=" + batch))) {
                    read(connection, columns, file, reading);
                }
            }
        } catch (SQLException e) {
            throw new IOException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    private static void set(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Path> files(Path batch) throws IOException {
        if (!Files.isDirectory(batch)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(batch)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(PARQUET))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Connection connection, String columns, Path file, Reading reading) throws IOException {
        String sql = "SELECT " + columns + " FROM read_parquet('"
                + file.toString().replace("'", "''") + "', hive_partitioning = false)";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            for (int number = 1; rows.next(); number++) {
                reading.read(file + ", row " + number, rows);
            }
        } catch (SQLException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
