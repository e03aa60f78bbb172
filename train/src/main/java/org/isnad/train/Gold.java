package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.statement.Roles;
import org.isnad.text.Article;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles whose statements were coded by reading, from `bench/gold` and `bench/docs`.
final class Gold {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// An article and what it says.
    record Coded(Article article, List<Said> statements) {}

    /// A statement as read by a person; names are strings of the article.
    ///
    /// @param sources the speakers, nearest first
    /// @param counts how many, by category
    /// @param verbs the word of saying of each speaker, empty where there is none
    /// @param time when, as EDTF
    record Said(
            StatementType type,
            Span trigger,
            Span quote,
            List<String> agents,
            List<String> targets,
            List<String> places,
            Map<CountCategory, Bounds> counts,
            Status status,
            List<String> sources,
            List<String> verbs,
            Optional<String> time) {
        /// The names that fill a role.
        List<String> names(Roles.Role role) {
            return switch (role) {
                case AGENT -> agents;
                case TARGET -> targets;
                case PLACE -> places;
            };
        }
    }

    private Gold() {}

    /// The articles of one part (`train`, `dev`) in the order of their names.
    static List<Coded> read(Path shared, String part) throws IOException {
        List<Coded> all = new ArrayList<>();
        Path folder = shared.resolve("bench/gold").resolve(part);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = JSON.readTree(Files.readString(file));
                Path doc = shared.resolve("bench/docs").resolve(part).resolve(file.getFileName());
                all.add(coded(JSON.readTree(Files.readString(doc)), gold));
            }
        }
        return all;
    }

    private static Coded coded(JsonNode doc, JsonNode gold) {
        Article article = Article.of(doc.path("id").asString(), doc.path("text").asString());
        Optional<String> date =
                doc.path("date").isString() ? Optional.of(doc.path("date").asString()) : Optional.empty();
        if (date.isPresent()) {
            article = article.withDate(LocalDate.parse(date.get().substring(0, 10)));
        }
        if (doc.path("outlet").isString()) {
            article = article.withOutlet(doc.path("outlet").asString());
        }
        List<Said> statements = new ArrayList<>();
        for (JsonNode s : gold.path("statements")) {
            statements.add(said(article.text(), s));
        }
        return new Coded(article, statements);
    }

    private static Said said(String text, JsonNode s) {
        String quote = s.path("quote").asString();
        String trigger = s.path("trigger").asString();
        int q = Math.max(0, text.indexOf(quote));
        int t = Math.max(0, text.indexOf(trigger, q));
        List<String> sources = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        for (JsonNode source : s.path("sources")) {
            sources.add(source.path("name").asString());
            verbs.add(source.path("verb").asString(""));
        }
        return new Said(
                StatementType.valueOf(s.path("type").asString()),
                new Span(t, t + trigger.length()),
                new Span(q, q + quote.length()),
                strings(s.path("agents")),
                strings(s.path("targets")),
                strings(s.path("places")),
                counts(s.path("counts")),
                Status.valueOf(s.path("status").asString().toUpperCase(Locale.ROOT)),
                sources,
                verbs,
                time(s));
    }

    /// The time of a statement without the marks of doubt.
    static Optional<String> time(JsonNode statement) {
        String written = statement.path("time").asString("").replaceAll("[~?]", "");
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /// Counts by category, each `[low, high]` with null for an open end; empty if there are none.
    static Map<CountCategory, Bounds> counts(JsonNode object) {
        Map<CountCategory, Bounds> counts = new EnumMap<>(CountCategory.class);
        object.forEachEntry((category, two) -> counts.put(
                CountCategory.valueOf(category.toUpperCase(Locale.ROOT)),
                new Bounds(end(two.get(0)), end(two.get(1)))));
        return counts;
    }

    private static OptionalInt end(JsonNode number) {
        return number.isNull() ? OptionalInt.empty() : OptionalInt.of(number.asInt());
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(node -> all.add(node.asString()));
        return all;
    }
}
