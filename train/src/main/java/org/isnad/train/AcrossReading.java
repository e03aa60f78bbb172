package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader says of a group of articles about one story. Statements are numbered as in
/// `train/annotations/across-statements.jsonl`: `doc#1` is the first one of an article.
///
/// @param reading who read it: A to D, or E for a group that was read a second time
/// @param events statements that are about one happening, each statement in one of them
/// @param actors where each actor is named, by a name that the reader gave him
/// @param contradictions pairs of statements with the kind of what is between them
/// @param origins articles that come from one report, each article in one of them
record AcrossReading(
        String group,
        String reading,
        List<String> docs,
        List<List<String>> events,
        Map<String, List<Place>> actors,
        List<Pair> contradictions,
        List<List<String>> origins) {
    /// Words of an article.
    record Place(String doc, Span span) {}

    /// Two statements that contradict each other.
    record Pair(String one, String other, String kind) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// All groups, in the order of the file.
    static List<AcrossReading> read(Folders folders) throws IOException {
        List<AcrossReading> all = new ArrayList<>();
        for (String line : Files.readAllLines(folders.annotations().resolve("across.jsonl"))) {
            all.add(of(JSON.readTree(line)));
        }
        return all;
    }

    private static AcrossReading of(JsonNode node) {
        Map<String, List<Place>> actors = new LinkedHashMap<>();
        node.path("actors").forEachEntry((name, places) -> {
            List<Place> all = new ArrayList<>();
            places.forEach(place -> all.add(new Place(
                    place.get(0).asString(),
                    new Span(place.get(1).asInt(), place.get(2).asInt()))));
            actors.put(name, all);
        });
        List<Pair> pairs = new ArrayList<>();
        node.path("contradictions")
                .forEach(pair -> pairs.add(new Pair(
                        pair.get(0).asString(),
                        pair.get(1).asString(),
                        pair.get(2).asString())));
        return new AcrossReading(
                node.path("group").asString(),
                node.path("reading").asString(),
                strings(node.path("docs")),
                lists(node.path("events")),
                actors,
                pairs,
                lists(node.path("origins")));
    }

    private static List<List<String>> lists(JsonNode array) {
        List<List<String>> all = new ArrayList<>();
        array.forEach(list -> all.add(strings(list)));
        return all;
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(node -> all.add(node.asString()));
        return all;
    }
}
