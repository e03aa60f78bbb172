package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.FigureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Opens tables with DuckDB, which finds out by itself what their columns hold.
class ReadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "EVENTREPORT", "ACLED", "UCDP_GED", "GTD", "CAMEO"})
    void everyTableHasItsRowsAndColumns(Format format) {
        Path table = export(format, Sample.settings());
        long rows = Sample.resource("golden/" + format.word() + format.ending())
                        .lines()
                        .count()
                - 1;
        assertThat(Sample.query("SELECT COUNT(*) FROM " + csv(table))).containsExactly(String.valueOf(rows));
        assertThat(Sample.query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + csv(table) + ")"))
                .isEqualTo(columns(table, format));
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, killed_low, BIGINT",
        "CSV, published, DATE",
        "CSV, latitude, DOUBLE",
        "EVENTREPORT, deaths_best, BIGINT",
        "EVENTREPORT, date_start, DATE",
        "ACLED, event_date, DATE",
        "ACLED, fatalities, BIGINT",
        "UCDP_GED, best, BIGINT",
        "UCDP_GED, date_end, DATE",
        "GTD, eventid, BIGINT",
        "CAMEO, GoldsteinScale, DOUBLE"
    })
    void columnsHoldWhatTheirFormatSays(Format format, String column, String type) {
        Path table = export(format, Sample.settings());
        assertThat(Sample.query("SELECT column_type FROM (DESCRIBE SELECT * FROM " + csv(table)
                        + ") WHERE column_name = '" + column + "'"))
                .containsExactly(type);
    }

    @Test
    void csvAndParquetHoldTheSameStatements() {
        Path table = export(Format.CSV, Sample.settings());
        Path tables = export(Format.PARQUET, Sample.settings());
        String columns = "statement, type, status, killed_low, agents, quote";
        assertThat(Sample.query("SELECT " + columns + " FROM " + csv(table) + " ORDER BY 1"))
                .isEqualTo(Sample.query("SELECT " + columns + " FROM '" + tables + "/statements.parquet' ORDER BY 1"));
    }

    @Test
    void theMarkForSpreadsheetsIsNoPartOfTheFirstColumn() {
        Settings spreadsheet = new Settings(
                Filter.none(), FigureRule.UCDP, true, false, true, Optional.empty(), Optional.empty(), Sample.KEY);
        assertThat(Sample.query("SELECT COUNT(statement) FROM " + csv(export(Format.CSV, spreadsheet))))
                .containsExactly("51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "mentions", "events", "ties", "ledger", "contradictions"})
    void everyTableOfParquetHasTheColumnsThatItsSchemaNames(String name) throws IOException {
        Path tables = export(Format.PARQUET, Sample.settings());
        List<String> named = Sheet.columns(name + ".columns").stream()
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
        assertThat(Sample.query(
                        "SELECT column_name FROM (DESCRIBE SELECT * FROM '" + tables + "/" + name + ".parquet')"))
                .isEqualTo(named);
        assertThat(Sample.read(tables.resolve("SCHEMA.md"))).contains("## " + name + ".parquet");
    }

    private Path export(Format format, Settings settings) {
        Path out = folder.resolve(format.word());
        Sample.export(format, settings, out);
        return out;
    }

    private static String csv(Path table) {
        return "read_csv('" + table + "', nullstr = ['', 'NA'], sample_size = -1)";
    }

    private static List<String> columns(Path table, Format format) {
        String first = Sample.read(table).lines().findFirst().orElseThrow();
        return List.of(first.split(format == Format.CAMEO ? "\t" : ","));
    }
}
