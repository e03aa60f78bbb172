package org.isnad.normalize;

import org.isnad.text.Article;
import org.isnad.text.Span;

/// An article with its text made uniform in two steps. `plain` and `folded` have the same length;
/// each of their characters comes from a stretch of the published text.
public final class Normalized {
    private final Article article;
    private final String plain;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    Normalized(Article article, String plain, String folded, int[] starts, int[] ends) {
        this.article = article;
        this.plain = plain;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /// The article as published.
    public Article article() {
        return article;
    }

    /// The text without vowel marks, tatweel and invisible characters, presentation forms and Persian letters
    /// as ordinary ones, digits as ASCII; what a web page writes as `&quot;` or `&#34;` as the character; misspelt
    /// words as they are meant, if the normalization mends them.
    public String plain() {
        return plain;
    }

    /// The plain text with letters that writers confuse made one: أ إ آ ٱ are ا, ى is ي, ة is ه, ؤ is و, ئ is ي.
    public String folded() {
        return folded;
    }

    /// Where characters of {@link #plain} and {@link #folded} stand in the article as published.
    /// Vowel marks that follow a letter belong to it.
    ///
    /// @param start the first character
    /// @param end the character after the last; greater than `start`
    public Span published(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /// The first character of {@link #plain} that stands at `offset` of the published text or after it.
    public int at(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
