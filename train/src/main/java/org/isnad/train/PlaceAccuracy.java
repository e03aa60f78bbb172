package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Location;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.isnad.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// Writes the report of how right the places are.
@Command(name = "place-accuracy", description = "Writes accuracy/place.md: which place on earth names of places mean.")
final class PlaceAccuracy implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--file", description = "file in train/annotations (default: places.jsonl)")
    private String file = "places.jsonl";

    @Option(names = "--misses", description = "say what is not right, and write no report")
    private boolean misses;

    private final PlaceScore all = new PlaceScore();
    private final Map<String, PlaceScore> byType = new LinkedHashMap<>();
    private final Map<String, PlaceScore> byCountry = new TreeMap<>();
    private int articles;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        Gazetteer gazetteer = Gazetteer.using(lexicon);
        for (String type : PlaceScore.TYPES) {
            byType.put(type, new PlaceScore());
        }
        for (Annotations.Read read : Annotations.read(folders, file)) {
            articles++;
            Mentioned mentioned = isnad.mentioned(read.article());
            for (JsonNode place : read.annotation().path("places")) {
                compare(gazetteer, mentioned, read.article(), place);
            }
        }
        if (!misses) {
            folders.report("place", report(isnad.version()));
        }
        return 0;
    }

    private void compare(Gazetteer gazetteer, Mentioned mentioned, Article article, JsonNode node) {
        Span span = Annotations.span(node.path("span"));
        PlaceScore.Wanted wanted = new PlaceScore.Wanted(
                text(node, "id").flatMap(gazetteer::find).map(Location::path),
                text(node, "country"),
                degrees(node, "lat"),
                degrees(node, "lon"),
                node.path("type").asString(""),
                node.path("offset").asBoolean(false));
        Optional<Mention> found = mentioned.all(Mention.Place.class).stream()
                .map(Mention.class::cast)
                .filter(mention -> mention.span().meets(span))
                .max(Comparator.comparingInt(mention -> shared(mention.span(), span)));
        Optional<Location> location = found.flatMap(mentioned::location);
        PlaceScore.Outcome outcome = PlaceScore.compare(wanted, found.isPresent(), location);
        all.add(outcome);
        byType.computeIfAbsent(wanted.type(), type -> new PlaceScore()).add(outcome);
        byCountry
                .computeIfAbsent(wanted.country().orElse("none"), country -> new PlaceScore())
                .add(outcome);
        if (misses && !outcome.rightPlace()) {
            Span around = new Span(
                    Math.max(0, span.start() - 40), Math.min(article.text().length(), span.end() + 40));
            folders.say(String.join(
                            "\t",
                            outcome.found() ? "other" : "missed",
                            span.of(article.text()),
                            node.toString(),
                            location.map(Location::toString).orElse("-"),
                            around.of(article.text()).replace('\n', ' '))
                    + "\n");
        }
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isEmpty());
    }

    private static OptionalDouble degrees(JsonNode node, String name) {
        return node.path(name).isNumber() ? OptionalDouble.of(node.path(name).asDouble()) : OptionalDouble.empty();
    }

    private String report(String version) throws IOException {
        return """
                # How right the places are

                Written by `train/run place-accuracy` on %s. Commit %s, version %s.

                On %d articles of `data/news` in which each different place was marked at its first mention outside the dateline, by
                reading, with what the article says and an atlas. It counts as found if a mention of a place overlaps it; as the right
                place if it is the same entry of the lexicon, or, where the lexicon had none when it was marked, if it lies within %d km
                (districts, areas, rivers, seas: %d km). Shares are of all places, those not found among them; in brackets, of those for
                which the program gave a place at all. Distances are between the points of both, where both have one.

                | | places | found | right place | right country | right offset | median km |
                |---|---|---|---|---|---|---|
                %s
                | by type | places | found | right place | right country | right offset | median km |
                |---|---|---|---|---|---|---|
                %s
                | by country | places | found | right place | right country | right offset | median km |
                |---|---|---|---|---|---|---|
                %s""".formatted(
                        folders.today(),
                        folders.commit(),
                        version,
                        articles,
                        PlaceScore.NEAR,
                        PlaceScore.NEAR_OF_AREAS,
                        all.row("**all**"),
                        rows(byType),
                        rows(byCountry));
    }

    private static String rows(Map<String, PlaceScore> scores) {
        List<String> rows = new ArrayList<>();
        scores.forEach((name, score) -> {
            if (score.size() > 0) {
                rows.add(score.row(name));
            }
        });
        return String.join("", rows);
    }
}
