package org.isnad.export;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The codes of a format, from a table whose first columns are the keys. Immutable.
final class Codes {
    private static final String SEPARATOR = "\u0000";

    /// A row of the table.
    record Code(Map<String, String> cells) {
        Code {
            cells = Map.copyOf(cells);
        }

        /// The cell of a column; empty if there is nothing in it.
        Optional<String> at(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return Optional.of(cell).filter(text -> !text.isEmpty());
        }
    }

    private final Map<String, Code> rows = new HashMap<>();

    /// @param file the table
    /// @param keys how many columns are keys
    static Codes of(String file, int keys) {
        Codes codes = new Codes();
        try (InputStream in = Codes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .forEach(row -> codes.add(file, row, keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private void add(String file, NamedCsvRecord row, int keys) {
        String key = String.join(SEPARATOR, row.getFields().subList(0, keys));
        if (rows.put(key, new Code(row.getFieldsAsMap())) != null) {
            throw new IllegalStateException(
                    file + " has two rows for " + row.getFields().subList(0, keys));
        }
    }

    /// The row of these keys; where it has none for the last key, the row for any (an empty cell).
    Optional<Code> find(String first, String second) {
        Code own = rows.get(first + SEPARATOR + second);
        return own == null ? Optional.ofNullable(rows.get(first + SEPARATOR)) : Optional.of(own);
    }

    /// The row of these keys; where it has none, the row for any last key, then for any second.
    Optional<Code> find(String first, String second, String third) {
        return find(first + SEPARATOR + second, third).or(() -> find(first + SEPARATOR, third));
    }
}
