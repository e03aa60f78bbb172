package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// METHOD.md quotes the reports as they are. To write the figures of its table anew, run this test with
/// `-Disnad.method=write`, and read what the text around them says.
class MethodTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path METHOD = PROJECT.resolve("METHOD.md");
    private static final Path FIGURES = Path.of("src/test/resources/org/isnad/train/method.tsv");
    private static final Pattern ERROR = Pattern.compile("^ +(\\d+) {2}(\\S.*)$", Pattern.MULTILINE);

    /// A figure that METHOD.md quotes.
    ///
    /// @param row the first cell of its row; empty if it stands in the text
    /// @param cell which cell of the row, Isnad's being 1
    /// @param report where it comes from
    /// @param place where it stands there
    /// @param written how METHOD.md writes it
    record Figure(String row, int cell, String report, Pattern place, String written) {
        static Figure parse(String line) {
            String[] fields = line.split("\t", -1);
            boolean inTable = fields[0].equals("cell");
            return new Figure(
                    fields[1],
                    inTable ? Integer.parseInt(fields[2]) : 0,
                    fields[3],
                    Pattern.compile(fields[4], Pattern.MULTILINE),
                    fields[5]);
        }

        boolean isInTable() {
            return cell > 0;
        }

        /// What METHOD.md should say by the report.
        String expected() {
            Matcher found = place.matcher(read(PROJECT.resolve(report)));
            assertThat(found.find()).as("%s has nothing like %s", report, place).isTrue();
            String expected = written;
            for (int i = 1; i <= found.groupCount(); i++) {
                expected = expected.replace("{" + i + "}", isInTable() ? dropped(found.group(i)) : found.group(i));
            }
            return expected;
        }

        private static String dropped(String number) {
            return number.replaceFirst("^0\\.", ".");
        }

        @Override
        public String toString() {
            return (isInTable() ? row + ", cell " + cell : written) + " (" + report + ")";
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Figure> figures() {
        return read(FIGURES).lines().filter(line -> !line.startsWith("#")).map(Figure::parse);
    }

    static Stream<Figure> cells() {
        return figures().filter(Figure::isInTable);
    }

    static Stream<Figure> sentences() {
        return figures().filter(figure -> !figure.isInTable());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theTableQuotesTheReport(Figure figure) throws IOException {
        List<String> lines = Files.readAllLines(METHOD);
        int row = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("| " + figure.row() + " |"))
                .findFirst()
                .orElseThrow();
        String[] cells = lines.get(row).split("\\|", -1);
        if ("write".equals(System.getProperty("isnad.method"))) {
            cells[figure.cell() + 1] = " " + figure.expected() + " ";
            lines.set(row, String.join("|", cells));
            Files.write(METHOD, lines);
        }
        assertThat(cells[figure.cell() + 1].strip()).isEqualTo(figure.expected());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theTextQuotesTheReport(Figure figure) {
        assertThat(read(METHOD).replaceAll("\\s+", " ")).contains(figure.expected());
    }

    @Test
    void theKindsOfErrorAreThoseOfTheReport() {
        List<String> rows = ERROR.matcher(read(PROJECT.resolve("accuracy/statements.md")))
                .results()
                .map(found -> "| " + found.group(1) + " | " + found.group(2) + " |")
                .toList();
        assertThat(rows).hasSize(10);
        assertThat(read(METHOD)).contains(String.join("\n", rows));
    }

    @Test
    void everyFigureOfIsnadInTheTableIsHeld() {
        List<String> held =
                cells().filter(figure -> figure.cell() == 1).map(Figure::row).toList();
        String table = read(METHOD).split("### Figures\n", 2)[1].split("\nRead the table", 2)[0];
        assertThat(table.lines()
                        .filter(line -> line.startsWith("| "))
                        .skip(1)
                        .map(line -> line.split("\\|", -1)[1].strip()))
                .containsExactlyInAnyOrderElementsOf(held);
    }
}
