package org.isnad.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads what a person found in one article.
final class GoldReader {
    private final String text;

    /// @param text the article's text
    GoldReader(String text) {
        this.text = text;
    }

    /// @throws IOException if the file cannot be read or does not fit the text; the message says where
    Gold read(Path file) throws IOException {
        JsonNode gold = Json.tree(file);
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode node : gold.path("statements")) {
            try {
                statements.add(statement(node));
            } catch (IllegalArgumentException e) {
                String id = node.path("id").asString("a statement without id");
                throw new IOException(file + ", " + id + ": " + e.getMessage(), e);
            }
        }
        return new Gold(Json.name(file), gold.path("doc").stringValueOpt(), statements);
    }

    private GoldStatement statement(JsonNode node) {
        Span quote = find(node.path("quote").asString(""), 0);
        return new GoldStatement(
                StatementType.valueOf(node.path("type").asString("")),
                find(node.path("trigger").asString(""), quote.start()),
                quote,
                strings(node.path("agents")),
                strings(node.path("targets")),
                strings(node.path("places")),
                node.path("time").stringValueOpt().filter(time -> !time.isEmpty()),
                counts(node.path("counts")),
                node.path("status").asString(""),
                node.path("sources")
                        .valueStream()
                        .map(source -> source.path("name").asString(""))
                        .toList());
    }

    private Span find(String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("«" + words + "» does not stand in the article");
        }
        return new Span(start, start + words.length());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }

    private static Map<CountCategory, Bounds> counts(JsonNode object) {
        Map<CountCategory, Bounds> counts = new EnumMap<>(CountCategory.class);
        object.forEachEntry((category, bounds) -> counts.put(
                CountCategory.valueOf(category.toUpperCase(Locale.ROOT)),
                new Bounds(bound(bounds.path(0)), bound(bounds.path(1)))));
        return counts;
    }

    private static OptionalInt bound(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }
}
