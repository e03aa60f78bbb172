package org.isnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.CodedJson;
import org.isnad.store.KnowledgeJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The invented articles of the folder `examples`, several times: later, by other outlets, copied.
final class News {
    static final Asked ASKED = asked();
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int ROUNDS = 2;
    private static final int STEP = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private News() {}

    private static Asked asked() {
        try {
            return Asked.nothing()
                    .withLexicon(
                            "../examples-lexicon", Local.SPARK.sparkContext().hadoopConfiguration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of JSON, one an article.
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                ObjectNode article = (ObjectNode) JSON.readTree(Files.readString(file));
                for (int round = 0; round < ROUNDS; round++) {
                    lines.add(JSON.writeValueAsString(again(article, round)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static ObjectNode again(ObjectNode article, int round) {
        ObjectNode other = article.deepCopy();
        other.put("id", article.path("id").stringValue() + "-" + round);
        if (round > 0 && article.path("outlet").isString()) {
            other.put("outlet", article.path("outlet").stringValue() + round);
        }
        if (article.path("date").isString()) {
            LocalDate day = LocalDate.parse(article.path("date").stringValue());
            other.put("date", day.plusDays((long) round * STEP).toString());
        }
        return other;
    }

    static Path write(Path folder, String name, List<String> lines) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What `isnad code` prints of files.
    static List<String> coded(Path... files) {
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(files))) {
            return outcomes.filter(Outcome.Read.class::isInstance)
                    .map(outcome -> ((Outcome.Read) outcome).article())
                    .map(article -> CodedJson.write(Readers.isnad(ASKED).code(article)))
                    .toList();
        }
    }

    /// What `isnad actors`, `events`, `ties` and `contradictions --format json` print of coded articles, each
    /// behind the name of the table.
    static List<String> knowledge(List<String> coded) {
        Knowledge knowledge = Knowledge.of(coded.stream().map(CodedJson::parse)).with(Readers.whosWho(ASKED));
        return Stream.of(
                        knowledge.actors().stream().map(one -> "actors " + KnowledgeJson.write(one)),
                        knowledge.events().stream().map(one -> "events " + KnowledgeJson.write(one)),
                        knowledge.ties().stream().map(one -> "ties " + KnowledgeJson.write(one)),
                        knowledge.contradictions().stream().map(one -> "contradictions " + KnowledgeJson.write(one)))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }
}
