package org.isnad.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table in a file, with the names of its columns in the first row.
final class Sheet implements Closeable {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private final List<String> columns;
    private final Set<String> known;
    private final CsvWriter csv;
    private final boolean spreadsheet;
    private final String unknown;

    /// @param separator between cells
    /// @param unknown what stands for a value that is not known
    private Sheet(Job job, List<String> columns, char separator, String unknown) throws IOException {
        this.columns = columns;
        this.known = Set.copyOf(columns);
        this.unknown = unknown;
        spreadsheet = job.settings().byteOrderMark();
        Writer out = job.writer();
        if (spreadsheet) {
            out.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(columns);
    }

    /// A table with commas whose unknown cells are empty.
    static Sheet commas(Job job, List<String> columns) throws IOException {
        return new Sheet(job, columns, ',', "");
    }

    /// A table with commas whose unknown cells are `NA`, as R reads them.
    static Sheet forR(Job job, List<String> columns) throws IOException {
        return new Sheet(job, columns, ',', "NA");
    }

    /// A table with tabs whose unknown cells are empty.
    static Sheet tabs(Job job, List<String> columns) throws IOException {
        return new Sheet(job, columns, '\t', "");
    }

    /// The columns that a file of the format names, one a line; lines that begin with # say where they are from.
    static List<String> columns(String file) {
        try (InputStream in = Sheet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins a row.
    Row row() {
        return new Row();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /// A row in the making; what is not put is unknown.
    final class Row {
        private final Map<String, String> cells = new HashMap<>();

        /// Fills a cell; an empty optional leaves it unknown.
        Row put(String column, Object value) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException("no column " + column);
            }
            Cell.text(value).ifPresent(text -> cells.put(column, text));
            return this;
        }

        /// Writes the row.
        void end() {
            csv.writeRecord(columns.stream()
                    .map(column -> safe(cells.getOrDefault(column, unknown)))
                    .toArray(String[]::new));
        }

        private String safe(String cell) {
            boolean formula = spreadsheet && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
            return formula && !isNumber(cell) ? "'" + cell : cell;
        }

        private boolean isNumber(String cell) {
            return cell.matches("[+-]?[0-9.]+");
        }

        @Override
        public String toString() {
            return Arrays.toString(cells.entrySet().toArray());
        }
    }
}
