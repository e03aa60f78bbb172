package org.isnad.export;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.text.Span;

/// A coded article as an export takes it.
///
/// @param coded what was coded of it
/// @param text its text, title first; empty if it is not at hand or stays out
/// @param custody its bytes and where they came from; empty if they stay out
public record Document(CodedArticle coded, Optional<String> text, Optional<Custody> custody) {
    private static final int TITLE = 300;

    /// An article's bytes as they came.
    ///
    /// @param base64 the bytes, in Base64
    /// @param source the file, and the line in a file of many, that they came from
    /// @param addedAt when they were added
    public record Custody(String base64, String source, Instant addedAt) {
        /// Bytes with where they came from.
        public static Custody of(byte[] original, String source, Instant addedAt) {
            return new Custody(Base64.getEncoder().encodeToString(original), source, addedAt);
        }

        /// The bytes.
        ///
        /// @throws IllegalArgumentException if it is no Base64
        public byte[] original() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /// The name of a statement across articles: `doc#s3`.
    String reference(Statement statement) {
        return coded.doc() + "#" + statement.id();
    }

    /// The words that stand at `span`, if the text is at hand and reaches that far.
    Optional<String> words(Span span) {
        return text.filter(all -> span.end() <= all.length()).map(span::of);
    }

    /// The sentence or clause that shows a statement.
    Optional<String> quote(Statement statement) {
        return words(statement.quote()).map(quote -> quote.strip().replaceAll("\\s+", " "));
    }

    /// The first line.
    Optional<String> title() {
        return text.map(all -> all.lines().findFirst().orElse("").strip())
                .filter(line -> !line.isEmpty() && line.length() <= TITLE);
    }

    Document with(CodedArticle other) {
        return new Document(other, text, custody);
    }
}
