package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of `data/news` that were coded by reading, kept as offsets into texts that the project does not have: a
/// line an article, with its id and the SHA-256 of its text in UTF-8. Offsets are UTF-16 code units into title, line
/// break and text.
final class Annotations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NEWS =
            List.of("saudinewsnet-conflict.jsonl.gz", "bbc-pakistan-afghanistan.jsonl.gz", "saudinewsnet-all.jsonl.gz");

    private Annotations() {}

    /// An article with the line that annotates it.
    record Read(Article article, JsonNode annotation) {}

    /// The articles of one reading (`first`, `second`), in the order of their ids.
    ///
    /// @throws IOException if a file cannot be read, or an article is not there or not the one that was coded
    static List<Gold.Coded> coded(Folders folders, String reading) throws IOException {
        return read(folders, reading + "-reading.jsonl").stream()
                .map(read -> coded(read.article(), read.annotation()))
                .toList();
    }

    /// The articles of one file of `train/annotations`, in its order.
    ///
    /// @throws IOException if a file cannot be read, or an article is not there or not the one that was annotated
    static List<Read> read(Folders folders, String name) throws IOException {
        Path file = folders.annotations().resolve(name);
        Map<String, JsonNode> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JSON.readTree(line);
            lines.put(article.path("doc").asString(), article);
        }
        Map<String, Article> articles = new HashMap<>();
        for (String news : NEWS) {
            News.read(folders.shared(), news, node -> {
                JsonNode line = lines.get(node.path("id").asString());
                if (line != null) {
                    Article article = article(node);
                    // The files hold some articles in two wordings.
                    if (Sha256.of(article.text()).equals(line.path("sha256").asString())) {
                        articles.put(article.id(), article);
                    }
                }
            });
        }
        List<Read> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : lines.entrySet()) {
            Article article = articles.get(one.getKey());
            if (article == null) {
                throw new IOException(file + ": data/news has no article " + one.getKey() + " of that text");
            }
            all.add(new Read(article, one.getValue()));
        }
        return all;
    }

    private static Article article(JsonNode node) {
        String title = node.path("title").asString("");
        String text = node.path("text").asString();
        Article article = Article.of(node.path("id").asString(), title.isEmpty() ? text : title + "\n" + text);
        if (node.path("outlet").isString()) {
            article = article.withOutlet(node.path("outlet").asString());
        }
        String date = node.path("date").asString("");
        return date.length() < 10 ? article : article.withDate(LocalDate.parse(date.substring(0, 10)));
    }

    private static Gold.Coded coded(Article article, JsonNode node) {
        List<Gold.Said> statements = new ArrayList<>();
        for (JsonNode s : node.path("statements")) {
            List<String> sources = new ArrayList<>();
            List<String> verbs = new ArrayList<>();
            for (JsonNode source : s.path("sources")) {
                sources.add(words(article, source.path("name")));
                verbs.add(source.path("verb").isArray() ? words(article, source.path("verb")) : "");
            }
            statements.add(new Gold.Said(
                    StatementType.valueOf(s.path("type").asString()),
                    span(s.path("trigger")),
                    span(s.path("quote")),
                    all(article, s.path("agents")),
                    all(article, s.path("targets")),
                    all(article, s.path("places")),
                    Gold.counts(s.path("counts")),
                    Status.valueOf(s.path("status").asString().toUpperCase(Locale.ROOT)),
                    sources,
                    verbs,
                    Gold.time(s)));
        }
        return new Gold.Coded(article, statements);
    }

    private static List<String> all(Article article, JsonNode spans) {
        List<String> all = new ArrayList<>();
        spans.forEach(span -> all.add(words(article, span)));
        return all;
    }

    private static String words(Article article, JsonNode span) {
        return span(span).of(article.text());
    }

    static Span span(JsonNode two) {
        return new Span(two.get(0).asInt(), two.get(1).asInt());
    }
}
