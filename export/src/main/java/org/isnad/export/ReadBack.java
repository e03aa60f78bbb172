package org.isnad.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.isnad.chain.CodedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of {@link Format#JSONL} with everything that a store needs.
///
/// @param coded what was coded of the article
/// @param text the article's text
/// @param custody its bytes and where they came from
public record ReadBack(CodedArticle coded, String text, Document.Custody custody) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Reads a line.
    ///
    /// @param parse reads the coded article of the line
    /// @throws IllegalArgumentException if the line is none, or was exported without the bytes of the article; the
    /// message says which
    public static ReadBack of(String line, Function<String, CodedArticle> parse) {
        CodedArticle coded = parse.apply(line);
        try {
            JsonNode root = MAPPER.readTree(line);
            JsonNode custody = root.path("custody");
            if (!custody.isObject() || !root.path("text").isString()) {
                throw new IllegalArgumentException("article " + coded.doc()
                        + " comes without its bytes: export it with --named-persons and without --no-text");
            }
            return new ReadBack(
                    coded,
                    root.path("text").stringValue(),
                    new Document.Custody(
                            custody.path("original").stringValue(),
                            custody.path("source").stringValue(),
                            Instant.parse(custody.path("added").stringValue())));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("article " + coded.doc() + " has a broken part: " + e.getMessage(), e);
        }
    }
}
