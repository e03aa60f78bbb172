package org.isnad.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of `data/news`, which nobody has marked.
final class News {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private News() {}

    /// All articles, in the order of the files.
    static List<Article> all(Path shared) throws IOException {
        List<Article> all = new ArrayList<>();
        for (String file : List.of("saudinewsnet-all.jsonl.gz", "bbc-pakistan-afghanistan.jsonl.gz")) {
            all.addAll(read(shared.resolve("data/news").resolve(file)));
        }
        return all;
    }

    /// The articles of one file, in its order, each with its title as the first paragraph.
    private static List<Article> read(Path file) throws IOException {
        List<Article> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                String text = article.path("title").asString("") + "\n"
                        + article.path("text").asString("");
                all.add(Article.of(article.path("id").asString(), text));
            }
        }
        return all;
    }
}
