package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.FigureRule;
import org.isnad.lexicon.StatementType;
import org.isnad.store.CodedJson;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {
    @TempDir
    Path folder;

    @Test
    void jsonLinesReadBackAsTheSameArticles() {
        Settings named = new Settings(
                Filter.none(), FigureRule.UCDP, true, true, false, Optional.empty(), Optional.empty(), Sample.KEY);
        List<CodedArticle> back =
                lines(Format.JSONL, named).map(CodedJson::parse).toList();
        List<CodedArticle> before = Sample.documents().stream()
                .map(Document::coded)
                .filter(article -> !article.doc().equals("sada-rand-0320-9"))
                .toList();
        assertThat(back).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void jsonLinesWithoutTheBytesCannotBecomeAStore() {
        String line = lines(Format.JSONL, Sample.settings()).findFirst().orElseThrow();
        assertThatThrownBy(() -> ReadBack.of(line, CodedJson::parse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sada-rand-0305-1")
                .hasMessageContaining("--named-persons");
    }

    @Test
    void annotationsCountCodePoints() {
        String text = "𐤀𐤁 قتل";
        assertThat(new CodePoints(text).before(text.indexOf("قتل"))).isEqualTo(3);
        assertThat(new CodePoints("قتل").before(3)).isEqualTo(3);
    }

    @Test
    void annotationsSelectTheirOwnWords() {
        List<JsonNode> all = lines(Format.WEB_ANNOTATION, Sample.settings())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        List<Document> safe = Sample.documents().stream()
                .map(new Protection(Sample.settings())::of)
                .toList();
        for (JsonNode annotation : all) {
            JsonNode target = annotation.path("target");
            String text = safe.stream()
                    .filter(one -> one.coded()
                            .doc()
                            .equals(target.path("isnad:document").stringValue()))
                    .findFirst()
                    .flatMap(Document::text)
                    .orElseThrow();
            JsonNode position = target.path("selector").path(0);
            int start = text.offsetByCodePoints(0, position.path("start").intValue());
            int end = text.offsetByCodePoints(0, position.path("end").intValue());
            assertThat(text.substring(start, end))
                    .isEqualTo(target.path("selector").path(1).path("exact").stringValue());
        }
        assertThat(all).hasSize(51);
    }

    @Test
    void whatPloverHasNoTypeForSaysSo() {
        JsonNode claim = lines(Format.PLOVER, Sample.settings())
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(record ->
                        record.path("isnad").path("type").stringValue().equals("CLAIM"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.path("has_event").booleanValue()).isFalse();
        assertThat(claim.path("event").isEmpty()).isTrue();
        assertThat(claim.path("isnad").path("no_type").stringValue()).contains("claim of responsibility");
    }

    @ParameterizedTest
    @EnumSource(StatementType.class)
    void everyTypeHasACodeOrAReasonForNone(StatementType type) {
        for (String table : List.of("plover.csv", "cameo.csv")) {
            Codes.Code code = Codes.of(table, 2).find(type.name(), "").orElseThrow();
            String column = table.equals("plover.csv") ? "event" : "code";
            assertThat(code.at(column).or(() -> code.at("note"))).as(table).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ASSAULT, suicide-attack, 1831, -10.0",
        "ASSAULT, none-of-these, 190, -10.0",
        "CLAIM, '', 015, 0.0",
        "DENY, '', 016, -2.0",
        "REJECT, yield, 124, -4.0",
        "RETREAT, withdraw, 0874, 10.0",
        "SANCTION, convict, 116, -2.0"
    })
    void cameoCodesAreThoseOfTheCodebook(String type, String mode, String code, String goldstein) {
        Codes.Code found = Codes.of("cameo.csv", 2).find(type, mode).orElseThrow();
        assertThat(found.at("code")).contains(code);
        assertThat(found.at("goldstein")).contains(goldstein);
    }

    @ParameterizedTest
    @CsvSource({
        "cameo.columns, 61",
        "acled.columns, 31",
        "ucdp-ged.columns, 49",
        "gtd.columns, 135",
        "eventreport.columns, 108"
    })
    void tablesHaveTheColumnsOfTheirFormat(String file, int columns) {
        assertThat(Sheet.columns(file)).hasSize(columns).doesNotHaveDuplicates();
    }

    @Test
    void spreadsheetsGetAMarkAndNoFormulas() throws IOException {
        Settings settings = new Settings(
                Filter.none(), FigureRule.UCDP, true, false, true, Optional.empty(), Optional.empty(), Sample.KEY);
        Job job = new Job(
                folder.resolve("t.csv"),
                settings,
                Sample.ORIGIN,
                new Cast(Sample.LEXICON),
                new People(Sample.LEXICON),
                org.isnad.knowledge.WhosWho.NONE,
                org.isnad.knowledge.Decisions.NONE,
                CodedJson::write,
                new Loss(Aspect.all()));
        try (Sheet sheet = Sheet.commas(job, List.of("a", "b", "c"))) {
            sheet.row().put("a", "=1+1").put("b", -24.6).put("c", "@x").end();
        }
        assertThat(Files.readString(folder.resolve("t.csv"))).isEqualTo("\ufeffa,b,c\n'=1+1,-24.6,'@x\n");
    }

    @Test
    void withoutTextsNoSentenceIsWritten() {
        Settings bare = new Settings(
                Filter.none(), FigureRule.UCDP, false, false, false, Optional.empty(), Optional.empty(), Sample.KEY);
        String sentence = "وقال المتحدث باسم الحركة ضرغام السنداري، في اتصال هاتفي";
        for (Format format : Format.values()) {
            Path out = folder.resolve(format.word());
            assertThat(Sample.words(Sample.export(format, bare, out)))
                    .as(format.word())
                    .doesNotContain(sentence);
        }
    }

    @Test
    void theProvenanceNamesWhatWasWritten() {
        Exported exported = Sample.export(Format.CSV, Sample.settings(), folder.resolve("a.csv"));
        JsonNode told = JsonMapper.shared().readTree(Sample.read(exported.provenance()));
        assertThat(told.path("files").path(0).path("sha256").stringValue())
                .isEqualTo(exported.sha256())
                .isEqualTo(Sha256.of(Sample.read(folder.resolve("a.csv"))));
        assertThat(told.path("store_log").stringValue()).isEqualTo("17 4c1d");
        assertThat(told.path("statements").intValue()).isEqualTo(51);
    }

    @Test
    void whatFailsOnTheWayLeavesTheFormerExport() throws IOException {
        Path out = Files.writeString(folder.resolve("a.csv"), "the former");
        Stream<Document> broken = Stream.concat(Sample.documents().stream(), Stream.generate(() -> {
            throw new IllegalStateException("the store is gone");
        }));
        assertThatThrownBy(() -> Export.using(Sample.LEXICON, CodedJson::write)
                        .write(Format.CSV, Sample.settings(), Sample.ORIGIN, broken, out))
                .hasMessage("the store is gone");
        assertThat(out).hasContent("the former");
        assertThat(folder.toFile().list()).containsExactly("a.csv");
    }

    @Test
    void parquetIsReadByDuckDb() {
        Sample.export(Format.PARQUET, Sample.settings(), folder.resolve("tables"));
        assertThat(Sample.query("SELECT COUNT(*), COUNT(DISTINCT s.statement), MAX(killed_low) FROM '" + folder
                        + "/tables/statements.parquet' s JOIN '" + folder
                        + "/tables/mentions.parquet' m ON s.statement = m.statement AND m.role = 'agent'"))
                .singleElement()
                .asString()
                .endsWith(" | 20");
    }

    private Stream<String> lines(Format format, Settings settings) {
        return Sample.read(Sample.export(format, settings, folder.resolve(format.word()))
                        .files()
                        .getFirst())
                .lines();
    }
}
