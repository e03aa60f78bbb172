package org.isnad.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of cells under headings, aligned whatever script they are in, no wider than the terminal.
final class Table {
    /// What stands in place of a table that has no rows.
    static final String NOTHING = "none";

    private static final String GAP = "  ";

    /// @param heading what stands above it
    /// @param least the columns that it keeps when the terminal is narrow; 0 if it is never cut
    /// @param number whether its cells stand to the right
    record Column(String heading, int least, boolean number) {
        static Column text(String heading, int least) {
            return new Column(heading, least, false);
        }

        static Column whole(String heading) {
            return new Column(heading, 0, false);
        }

        static Column number(String heading) {
            return new Column(heading, 0, true);
        }
    }

    /// @param text already isolated
    /// @param ink how it is shown
    record Cell(String text, Ink ink) {
        static Cell of(String text) {
            return new Cell(text, Ink.PLAIN);
        }
    }

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /// @param note a line under the cells; empty for none
    private record Row(List<Cell> cells, String note) {}

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    void row(Cell... cells) {
        rowWithNote("", cells);
    }

    void rowWithNote(String note, Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(List.of(cells), note));
    }

    void print(Console console) {
        if (rows.isEmpty()) {
            console.line(NOTHING);
            return;
        }
        int[] widths = widths(console.width());
        List<Cell> headings = columns.stream()
                .map(column -> new Cell(column.heading(), Ink.DIM))
                .toList();
        console.line(line(headings, widths, console));
        String indent = " ".repeat(widths[0] + GAP.length());
        for (Row row : rows) {
            console.line(line(row.cells(), widths, console));
            if (!row.note().isEmpty()) {
                String note = Columns.fit(row.note(), console.width() - indent.length());
                console.line(indent + console.in(Ink.DIM, note));
            }
        }
    }

    private String line(List<Cell> cells, int[] widths, Console console) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String text = Columns.fit(cell.text(), widths[i]);
            boolean last = i == cells.size() - 1;
            String padded = columns.get(i).number()
                    ? Columns.right(text, widths[i])
                    : last ? text : Columns.left(text, widths[i]);
            line.append(i == 0 ? "" : GAP).append(console.in(cell.ink(), padded));
        }
        return console.colours() ? line.toString() : line.toString().stripTrailing();
    }

    /// What each column needs; as long as that is too much, the widest one that may be cut gives a column away.
    private int[] widths(int room) {
        int[] widths = IntStream.range(0, columns.size()).map(this::needed).toArray();
        int spare = room
                - GAP.length() * (columns.size() - 1)
                - Arrays.stream(widths).sum();
        while (spare < 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                int least = columns.get(i).least();
                if (least > 0 && widths[i] > least && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            spare++;
        }
        return widths;
    }

    private int needed(int column) {
        return rows.stream()
                .mapToInt(row -> Columns.of(row.cells().get(column).text()))
                .reduce(Columns.of(columns.get(column).heading()), Math::max);
    }
}
