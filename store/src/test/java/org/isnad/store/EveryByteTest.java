package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Changes each column of each table that a store has, one after the other, and verifies each time.
@ParameterizedClass
@EnumSource(Databases.class)
class EveryByteTest {
    /// The history of the migrations is the tool's; of the tables of words that SQLite
    /// makes for itself it is compared what they give, not each byte (IndexVerifierTest).
    private static final List<String> NOT_OURS = List.of("flyway_schema_history", "sqlite_sequence", "sqlite_stat1");

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private StoreAddress address = new StoreAddress.SqliteFile(Path.of("isnad.db"));

    @BeforeEach
    void aRowInEachTable() {
        address = databases.fresh(folder);
        try (Store store = Store.open(address, Custodian.unnamed())) {
            Furnished.fill(store, 1);
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
        }
    }

    @Test
    void noChangeGoesUnnoticed() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        int changes = 0;
        try (Connection connection = Databases.connect(address)) {
            for (String table : tables(connection)) {
                for (Cell cell : cells(connection, table)) {
                    for (Object changed : cell.changes()) {
                        changes += write(connection, cell, changed) ? 1 : 0;
                        if (!isNoticed(cell, changed)) {
                            unnoticed.add(cell.table() + "." + cell.column());
                        }
                        write(connection, cell, cell.value());
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(changes).isGreaterThan(60);
    }

    /// A value, and the column by which its row is found.
    private record Cell(
            String table,
            String key,
            Object keyValue,
            String column,
            @Nullable Object value) {
        /// The value with its first, its middle or its last part changed.
        List<Object> changes() {
            return switch (value) {
                case null -> List.of("x");
                case byte[] raw -> List.of(flipped(raw, 0), flipped(raw, raw.length / 2), flipped(raw, raw.length - 1));
                case Number number -> List.of(number.longValue() + 1);
                default -> List.of(flipped(value.toString()));
            };
        }

        private static byte[] flipped(byte[] raw, int place) {
            byte[] changed = Arrays.copyOf(raw, Math.max(1, raw.length));
            changed[Math.max(0, place)] ^= 1;
            return changed;
        }

        private static String flipped(String text) {
            return text.isEmpty()
                    ? "x"
                    : text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) ^ 1);
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, databases == Databases.SQLITE ? null : "public", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> NOT_OURS.contains(table)
                || table.matches("(article|statement|name)_words(_config|_docsize|_data|_idx)?"));
        return tables;
    }

    /// All cells of the last row, numbers that find rows left alone.
    private static List<Cell> cells(Connection connection, String table) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT * FROM " + table + " ORDER BY 1 DESC LIMIT 1")) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 2; i <= columns.getColumnCount(); i++) {
                    cells.add(new Cell(
                            table,
                            columns.getColumnName(1),
                            rows.getObject(1),
                            columns.getColumnName(i),
                            rows.getObject(i)));
                }
            }
        }
        return cells;
    }

    private static boolean write(Connection connection, Cell cell, @Nullable Object value) throws SQLException {
        String sql = "UPDATE " + cell.table() + " SET " + cell.column() + " = ? WHERE " + cell.key() + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, value);
            update.setObject(2, cell.keyValue());
            return update.executeUpdate() == 1;
        }
    }

    /// A store that cannot be opened or read any more is noticed, too.
    private boolean isNoticed(Cell cell, Object changed) {
        try (Store store = Store.open(address, Custodian.unnamed())) {
            return !store.verify(Samples.NOON).isClean();
        } catch (StoreException e) {
            assertThat(e.getMessage()).as(cell + " " + changed).isNotBlank();
            return true;
        }
    }
}
