package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportOptionsTest {
    @TempDir
    Path folder;

    private Path db = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void aStoreOfADatedAndAnUndatedArticle() {
        db = folder.resolve("isnad.db");
        out = folder.resolve("out");
        String[] attack = Samples.ATTACK.strip().split("\n", -1);
        Samples.write(
                folder,
                "a.json",
                "{\"id\": \"a\", \"outlet\": \"sada\", \"date\": \"2016-10-26\", \"title\": \"" + attack[0]
                        + "\", \"text\": \"" + attack[1] + "\"}");
        Samples.write(folder, "b.txt", Samples.DENIAL);
        Run.of("read", folder.resolve("a.json"), folder.resolve("b.txt"), "--db", db);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --type ASSAULT                     | type      | ASSAULT
                    --type deny,assault                | type      | [AD].*
                    --status denied                    | status    | denied
                    --status actual,planned            | status    | actual
                    --actor الجيش                       | chain     | .*
                    --place مرجانة                      | places    | .*مرجانة.*
                    --from 2016-10-20                  | published | 2016-10-26
                    --from 2016-10-20 --to 2016-10-26  | doc       | a
                    --from 2016-10-20 --type ASSAULT   | type      | ASSAULT
                    """)
    void onlyWhatFitsIsExported(String options, String column, String wanted) throws IOException {
        int all = cells(export("csv"), "statement").size();
        List<String> kept = cells(export("csv " + options), column);
        assertThat(kept).isNotEmpty().hasSizeLessThan(all).allMatch(cell -> cell.matches(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--from 2016-11-01", "--to 2016-09-30", "--actor nobody", "--place PK", "--status requested"})
    void whatFitsNothingSaysSo(String options) {
        Run run = export("csv " + options);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("widen the filter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    csv --type ASSAULT --place مرجانة        | "type" : [ "ASSAULT" ]
                    csv --actor الجيش                        | "actor" : [ "الجيش" ]
                    csv --from 2016-10-01 --to 2016-10-31   | "from" : "2016-10-01"
                    csv --status denied                     | "status" : [ "denied" ]
                    acled --rule median-of-origins          | "rule" : "median-of-origins"
                    csv                                     | "rule" : "none: statements as they are"
                    csv --no-text                           | "text" : false
                    csv --named-persons                     | "named_persons" : true
                    csv --tlp amber+strict                  | "tlp" : "TLP:AMBER+STRICT"
                    csv --embargo 2031-01-31                | "embargo" : "2031-01-31"
                    """)
    void theProvenanceTellsHowItWasAsked(String options, String told) throws IOException {
        assertThat(export(options).code()).isZero();
        assertThat(Files.readString(folder.resolve("out.provenance.json"))).contains(told);
    }

    @Test
    void withoutTextNoSentenceIsInIt() throws IOException {
        assertThat(cells(export("csv --no-text"), "quote")).isNotEmpty().containsOnly("");
    }

    @Test
    void theMarkForSpreadsheetsComesFirst() throws IOException {
        export("csv --bom");
        assertThat(Files.readString(out)).startsWith("\ufeffstatement,");
    }

    @Test
    void everyExportStandsInTheLog() throws IOException {
        export("csv --type ASSAULT");
        assertThat(Run.of("log", "--db", db).out()).contains("exported", "csv, 2 statements");
    }

    private Run export(String options) {
        Stream<Object> words =
                Stream.concat(Stream.of(("export " + options).split(" ")), Stream.of("--db", db, "--out", out));
        return Run.of(words.toArray());
    }

    /// The cells of a column; no cell of these articles holds a comma.
    private List<String> cells(Run run, String column) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(out);
        int index = List.of(lines.getFirst().split(",")).indexOf(column);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[index]).toList();
    }
}
