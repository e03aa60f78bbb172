package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/// Writes the report of how right the numbers of people are.
@Command(
        name = "count-accuracy",
        description = "Writes accuracy/count.md: numbers of people, against train/annotations/counts.jsonl.")
final class CountAccuracy implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    private final Map<String, Row> rows = new TreeMap<>();
    private int spurious;

    /// A number of people that a reader has marked.
    private record Marked(Span span, Bounds bounds, CountCategory category) {}

    /// How many of some marked numbers were found, and what of them was right.
    private static final class Row {
        private int gold;
        private int found;
        private int bounds;
        private int category;
        private int both;

        private void add(boolean isFound, boolean rightBounds, boolean rightCategory) {
            gold++;
            found += isFound ? 1 : 0;
            bounds += rightBounds ? 1 : 0;
            category += rightCategory ? 1 : 0;
            both += rightBounds && rightCategory ? 1 : 0;
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                    name,
                    gold,
                    share(found),
                    share(bounds),
                    share(category),
                    share(both));
        }

        private double share(int part) {
            return part / (double) Math.max(1, gold);
        }
    }

    @Override
    public Integer call() throws IOException {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        List<Annotations.Read> marked = Annotations.read(folders, "counts.jsonl");
        for (Annotations.Read read : marked) {
            compare(
                    isnad.mentioned(read.article()).all(Mention.Quantity.class),
                    marked(read.annotation()),
                    read.article().text());
        }
        folders.report("count", report(isnad.version(), marked.size()));
        return 0;
    }

    private static List<Marked> marked(JsonNode article) {
        List<Marked> all = new ArrayList<>();
        for (JsonNode count : article.path("counts")) {
            JsonNode span = count.path("span");
            all.add(new Marked(
                    new Span(span.get(0).asInt(), span.get(1).asInt()),
                    new Bounds(end(count.path("low")), end(count.path("high"))),
                    CountCategory.valueOf(count.path("category").asString().toUpperCase(Locale.ROOT))));
        }
        return all;
    }

    private static OptionalInt end(JsonNode number) {
        return number.isNumber() ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
    }

    private void compare(List<Mention.Quantity> ours, List<Marked> gold, String text) {
        for (Marked count : gold) {
            Optional<Mention.Quantity> found = ours.stream()
                    .filter(quantity -> quantity.span().meets(count.span()))
                    .max(Comparator.comparingInt(quantity -> overlap(quantity.span(), count.span())));
            boolean bounds =
                    found.filter(q -> q.bounds().equals(count.bounds())).isPresent();
            boolean category =
                    found.filter(q -> q.fates().contains(count.category())).isPresent();
            String words = count.span().of(text);
            for (String row :
                    List.of("**all**", "category: " + count.category().word(), "number: " + kind(words, found))) {
                rows.computeIfAbsent(row, name -> new Row()).add(found.isPresent(), bounds, category);
            }
        }
        for (Mention.Quantity quantity : ours) {
            boolean marked = gold.stream().anyMatch(count -> count.span().meets(quantity.span()));
            spurious += quantity.fates().isEmpty() || marked ? 0 : 1;
        }
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static String kind(String words, Optional<Mention.Quantity> found) {
        if (words.chars().anyMatch(Character::isDigit)) {
            return "digits";
        }
        boolean vague = found.filter(q -> q.bounds().low().isPresent()
                        && q.bounds().high().isPresent()
                        && !q.bounds().low().equals(q.bounds().high()))
                .isPresent();
        if (vague) {
            return "vague";
        }
        boolean dual = found.filter(q -> q.bounds().equals(Bounds.of(2)) && q.end() - q.first() == 1)
                .isPresent();
        return dual ? "dual" : "words";
    }

    private String report(String version, int articles) throws IOException {
        StringBuilder table = new StringBuilder();
        rows.forEach((name, row) -> table.append(row.line(name)));
        return """
                # How right the numbers of people are

                Written by `train/run count-accuracy` on %s. Commit %s, version %s.

                %d articles of `data/news` in which the numbers of people were marked by reading
                (`train/annotations/counts.jsonl`). Numbers of people are found by rules, none of which was made on these
                articles; statements of most of the articles are among those that triggers and roles are learned from. Each
                marked number is compared with ours that overlaps it most: bounds are right if both ends are, the category if it is among those that ours has.
                Shares of all marked numbers. A kind of number that was not found counts as words unless it has digits.

                | | numbers | found | bounds | category | both |
                |---|---|---|---|---|---|
                %s
                Numbers with a category that nobody has marked: %d.
                """.formatted(folders.today(), folders.commit(), version, articles, table, spurious);
    }
}
