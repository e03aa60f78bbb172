package org.isnad.train;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.StatementType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gold event records of `data/gsr`: sentences, of which several people said whether they report an event of one
/// kind.
final class EventRecords {
    /// The kinds of event that there are records of.
    static final List<StatementType> KINDS = List.of(StatementType.ASSAULT, StatementType.PROTEST);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What people said of a sentence.
    enum Judgement {
        YES("yes"),
        EASY_NO("easy no"),
        DIFFICULT_NO("difficult no"),
        AMBIGUOUS("ambiguous");

        private final String label;

        Judgement(String label) {
            this.label = label;
        }

        static Judgement of(String label) {
            for (Judgement judgement : values()) {
                if (judgement.label.equals(label)) {
                    return judgement;
                }
            }
            throw new IllegalArgumentException("no judgement on a sentence: " + label);
        }
    }

    /// A judged sentence.
    ///
    /// @param article the article that it comes from
    record Sentence(String id, String article, String text, Judgement judgement) {}

    /// A sentence in which people marked who did what to whom; the words of each field in the sentence's order, empty
    /// where they did not agree on any.
    record Marked(String id, String article, String text, String source, String verb, String target) {}

    private final Path folder;
    private final String kind;

    /// @param shared the folder of corpora and gold
    /// @param type `ASSAULT` or `PROTEST`
    EventRecords(Path shared, StatementType type) {
        folder = shared.resolve("data/gsr");
        kind = type.name().toLowerCase(Locale.ROOT);
    }

    /// The judged sentences.
    List<Sentence> sentences() throws IOException {
        List<Sentence> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(kind + "_gsr.csv"))) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("id");
                all.add(new Sentence(id, article(id), row.getField("text"), Judgement.of(row.getField("label"))));
            }
        }
        return all;
    }

    /// The sentences with marked words.
    List<Marked> marked() throws IOException {
        List<Marked> all = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readString(folder.resolve(kind + "_spans.json")))) {
            all.add(new Marked(
                    node.path("_id").asString(),
                    article(node.path("source").asString()),
                    node.path("text").asString(),
                    node.path("source_gold").asString(""),
                    node.path("verb_gold").asString(""),
                    node.path("target_gold").asString("")));
        }
        return all;
    }

    /// AAW_ARB_20070819.0048-7 is the seventh sentence of AAW_ARB_20070819.0048; what is no number of a sentence names
    /// an
    /// outlet, of which it is not known which article it was.
    private static String article(String sentence) {
        int dash = sentence.lastIndexOf('-');
        boolean numbered = dash >= 0 && sentence.substring(dash + 1).chars().allMatch(Character::isDigit);
        return numbered ? sentence.substring(0, dash) : sentence;
    }
}
