package org.isnad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.CodedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Five of the invented articles of `examples`, as they were coded once: what reads them may change, exports of the
/// same statements may not.
final class Sample {
    static final String KEY = "a secret for tests";
    static final Instant NOW = Instant.parse("2024-04-01T12:00:00Z");
    static final Origin ORIGIN = new Origin("sample.db", "0.1.0", Optional.of("17 4c1d"), Optional.of("tester"), NOW);
    static final Lexicon LEXICON = Lexicon.empty()
            .with("people.lex", read(Path.of("../arabic/src/main/resources/org/isnad/arabic/lexicon/people.lex")))
            .with("sample.lex", read(Path.of("../examples-lexicon/sample.lex")));

    private static final Path EXAMPLES = Path.of("../examples");

    private Sample() {}

    static List<Document> documents() {
        Map<String, String> texts = texts();
        return lines().map(CodedJson::parse)
                .map(coded -> new Document(
                        coded, Optional.of(Objects.requireNonNull(texts.get(coded.doc()))), Optional.empty()))
                .toList();
    }

    static Stream<String> lines() {
        return resource("sample.jsonl").lines();
    }

    static String resource(String name) {
        try (var in = Sample.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As intake makes the text: the title is the first line.
    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> {
                JsonNode article = JsonMapper.shared().readTree(read(file));
                texts.put(
                        article.path("id").stringValue(),
                        article.path("title").stringValue() + "\n"
                                + article.path("text").stringValue());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Settings settings() {
        return Settings.all(KEY);
    }

    static Exported export(Format format, Settings settings, Path out) {
        return export(format, settings, documents(), out);
    }

    static Exported export(Format format, Settings settings, List<Document> documents, Path out) {
        try {
            return Export.using(LEXICON, CodedJson::write).write(format, settings, ORIGIN, documents.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CodedArticle article(String doc) {
        return documents().stream()
                .map(Document::coded)
                .filter(coded -> coded.doc().equals(doc))
                .findFirst()
                .orElseThrow();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a query over the files, cells separated by ` | `.
    static List<String> query(String sql) {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new java.util.ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : " | ").append(rows.getString(i));
                }
                all.add(row.toString());
            }
            return all;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything that an export wrote as text, tables of Parquet as rows.
    static String words(Exported exported) {
        StringBuilder words = new StringBuilder(read(exported.loss())).append(read(exported.provenance()));
        for (Path file : exported.files()) {
            words.append(
                    file.toString().endsWith(".parquet")
                            ? String.join("\n", query("SELECT * FROM '" + file + "'"))
                            : read(file));
        }
        return words.toString();
    }
}
