package org.isnad.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.store.CodedJson;
import org.isnad.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A store that somebody filled who wants their scripts to run in the browser of whoever opens the desk.
final class Hostile {
    /// What calls a function that the browser test defines.
    static final String PAYLOAD = "<img src=x onerror=pwned()>";

    private static final String NAME = "حركة " + PAYLOAD;
    private static final List<String> PAYLOADS = List.of(
            PAYLOAD,
            "\"><script>pwned()</script>",
            "javascript:pwned()",
            "<svg onload=pwned()>",
            "{@html pwned()}${pwned()}{{constructor.constructor('pwned()')()}}",
            "'-pwned()-'",
            "</title><script>pwned()</script><!--",
            "&lt;img src=x onerror=pwned()&gt;",
            "<a href=javascript:pwned()>x</a><base href=//elsewhere.example>");
    private static final String PLAIN =
            "أعلنت حركة فجر الوادي مسؤوليتها عن الهجوم على قرية هلبين. ونفى الجيش السيلاني ذلك.";

    private Hostile() {}

    static Store store(Path folder) throws IOException {
        Store store = Store.open(folder.resolve("desk.db"));
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < PAYLOADS.size(); i++) {
            write(
                    articles,
                    "hostile-" + i,
                    PAYLOADS.get(i) + " هجوم على قرية هلبين",
                    PLAIN + " " + NAME + " " + PAYLOADS.get(i));
        }
        write(articles, "turned", "هجوم على قرية هلبين", PLAIN + " أبلغ \u202Eثلاثة\u202C أشخاص\u200F بذلك.");
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled().with(Sample.lexicon()));
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(articles))) {
            outcomes.filter(Outcome.Read.class::isInstance)
                    .map(Outcome.Read.class::cast)
                    .forEach(read -> keep(store, isnad, read));
        }
        return store;
    }

    /// An article in a file whose name is a payload too.
    private static void write(Path folder, String id, String title, String text) throws IOException {
        String name = id + PAYLOAD + ".json";
        Files.writeString(
                folder.resolve(name),
                Json.MAPPER.writeValueAsString(Map.of(
                        "id", id,
                        "title", title,
                        "text", text,
                        "outlet", id.equals("turned") ? "marsad" : PAYLOAD,
                        "author", PAYLOAD,
                        "url", "javascript:pwned()",
                        "date", "2024-03-05")));
    }

    private static void keep(Store store, Isnad isnad, Outcome.Read read) {
        store.add(read.article(), read.original(), read.where(), Instant.EPOCH);
        var traced = isnad.trace(read.article());
        CodedArticle coded = isnad.code(traced);
        int start = read.article().text().indexOf(NAME);
        store.code(start < 0 ? coded : renamed(coded, start), isnad.terms(traced), Instant.EPOCH);
    }

    /// Whoever does something, or says it, bears a payload for a name.
    private static CodedArticle renamed(CodedArticle coded, int start) {
        JsonNode json = Json.MAPPER.readTree(CodedJson.write(coded));
        for (JsonNode statement : json.path("statements")) {
            Map<String, Object> name = Map.of("start", start, "end", start + NAME.length(), "text", NAME);
            ((ObjectNode) statement).set("agents", Json.MAPPER.valueToTree(List.of(name)));
            for (JsonNode source : statement.path("sources")) {
                ((ObjectNode) source).put("name", NAME).put("start", start).put("end", start + NAME.length());
            }
        }
        return CodedJson.parse(Json.MAPPER.writeValueAsString(json));
    }
}
