package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.FigureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RightsTest {
    private static final Settings MARKED = new Settings(
            Filter.none(),
            FigureRule.UCDP,
            true,
            false,
            false,
            Optional.of(Marking.AMBER_STRICT),
            Optional.of(LocalDate.of(2031, 1, 31)),
            Sample.KEY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = Mode.EXCLUDE,
            names = {"EVENTREPORT", "CAMEO", "UCDP_GED", "PARQUET"})
    void theFileSaysHowFarAndFromWhen(Format format) {
        assertThat(Sample.read(export(format).files().getFirst())).contains("TLP:AMBER+STRICT", "2031-01-31");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void bothReportsSayIt(Format format) {
        Exported exported = export(format);
        assertThat(Sample.read(exported.loss())).contains("TLP:AMBER+STRICT; not to be published before 2031-01-31");
        assertThat(Sample.read(exported.provenance())).contains("\"TLP:AMBER+STRICT\"", "\"2031-01-31\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"EVENTREPORT", "CAMEO", "UCDP_GED"})
    void whatHasNoColumnForItSaysSo(Format format) {
        assertThat(Sample.read(export(format).loss())).contains("has no column for \"TLP:AMBER+STRICT");
    }

    @Test
    void everyTableOfParquetIsMarked() {
        Path tables = folder.resolve("parquet");
        List<Path> files = export(Format.PARQUET).files();
        assertThat(Sample.query("SELECT COUNT(*), MIN(decode(value)) FROM parquet_kv_metadata('" + tables
                        + "/*.parquet') WHERE decode(key) = 'rights'"))
                .containsExactly((files.size() - 1) + " | TLP:AMBER+STRICT; not to be published before 2031-01-31");
        assertThat(Sample.query("SELECT DISTINCT tlp, embargo FROM '" + tables + "/statements.parquet'"))
                .containsExactly("TLP:AMBER+STRICT | 2031-01-31");
    }

    @Test
    void nothingIsSaidWhereNothingIsSet() {
        assertThat(Rights.of(Sample.settings()).words()).isEmpty();
    }

    private Exported export(Format format) {
        return Sample.export(format, MARKED, folder.resolve(format.word()));
    }
}
