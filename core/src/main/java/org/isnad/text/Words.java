package org.isnad.text;

/// Words of an article together with where they stand, for readers who don't have the article at hand.
///
/// @param span where they stand
/// @param text the words as published, equal to `span.of(article.text())`
public record Words(Span span, String text) {
    public Words {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("span " + span + " does not measure the words «" + text + "»");
        }
    }

    /// The words that stand at `span` in `article`.
    public static Words in(Article article, Span span) {
        return new Words(span, span.of(article.text()));
    }
}
