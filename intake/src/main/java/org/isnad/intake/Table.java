package org.isnad.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Articles as rows under a row of names, in quotation marks where needed (RFC 4180); fields are separated by
/// commas, semicolons or tabs, whichever the row of names has.
///
/// @param layout how the characters lie in its bytes
/// @param separator what stands between fields
/// @param width the number of columns
/// @param places where each field of an article stands
record Table(Layout layout, char separator, int width, Map<String, Integer> places) implements Drafting {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /// The articles of an item.
    ///
    /// @throws Unfit if its first row does not name the columns that are needed
    static Source open(Item item, Columns columns, Acceptance acceptance) throws IOException, Unfit {
        Ends.Rows ends = new Ends.Rows();
        Lines rows = new Lines(item.content(), Limits.WRITTEN, ends);
        Piece first = rows.next().orElseThrow(() -> new Unfit(Reason.EMPTY, "is empty: leave it out"));
        Table table = under(Text.of(ByteBuffer.wrap(first.bytes()), rows.layout()), rows.layout(), columns);
        ends.separateBy(table.separator);
        return new LineSource(item, rows, acceptance, table);
    }

    private static Table under(String names, Layout layout, Columns columns) throws Unfit {
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt(each -> names.split(each.toString(), -1).length))
                .orElseThrow();
        List<String> heading = fields(names, separator);
        return new Table(layout, separator, heading.size(), columns.in(heading));
    }

    @Override
    public Draft draft(byte[] bytes) throws Unfit {
        List<String> row = fields(Text.of(ByteBuffer.wrap(bytes), layout), separator);
        if (row.size() > width) {
            throw new Unfit(
                    Reason.BROKEN,
                    "has " + row.size() + " fields under " + width
                            + " names: put what holds a separator in quotation marks");
        }
        Map<String, String> fields = new HashMap<>();
        places.forEach((field, place) -> {
            if (place < row.size()) {
                fields.put(field, row.get(place));
            }
        });
        return ArticleFields.draft(fields);
    }

    private static List<String> fields(String row, char separator) throws Unfit {
        Ends.Rows marks = new Ends.Rows();
        marks.separateBy(separator);
        row.chars().forEach(unit -> marks.at((char) unit));
        if (marks.isOpen()) {
            throw misquoted();
        }
        try (Stream<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(row).stream()) {
            return records.findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            throw misquoted();
        }
    }

    private static Unfit misquoted() {
        return new Unfit(
                Reason.BROKEN,
                "is a row with a flaw in its quotation marks: write a mark inside a field twice, and close the field");
    }
}
