package org.isnad.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of `data/news`, which nobody has marked.
final class News {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// All sections of the outlets, and the articles on two countries.
    static final List<String> FILES = List.of("saudinewsnet-all.jsonl.gz", "bbc-pakistan-afghanistan.jsonl.gz");

    private News() {}

    /// All articles, in the order of the files, each with its title as the first paragraph.
    static List<Article> all(Path shared) throws IOException {
        List<Article> all = new ArrayList<>();
        for (String file : FILES) {
            read(shared, file, article -> {
                String text = article.path("title").asString("") + "\n"
                        + article.path("text").asString("");
                all.add(Article.of(article.path("id").asString(), text));
            });
        }
        return all;
    }

    /// Hands over the lines of one file of `data/news`, in its order.
    static void read(Path shared, String file, Consumer<JsonNode> reader) throws IOException {
        Path path = shared.resolve("data/news").resolve(file);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(JSON.readTree(line));
            }
        }
    }

    /// How many words, numbers and signs an article has.
    static int words(Article article) {
        return Tokenizer.standard()
                .in(Normalization.standard().in(article))
                .words()
                .size();
    }
}
