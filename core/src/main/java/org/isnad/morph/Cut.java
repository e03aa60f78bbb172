package org.isnad.morph;

/// One way to cut a word into clitics and stem. Indexes are characters of the folded word.
///
/// @param conjunction و or ف, or 0
/// @param preposition ب, ل or ك, or 0
/// @param future whether the stem is an imperfect after س
/// @param article whether the stem is definite by ال
/// @param start where the stem begins
/// @param end where the stem ends
/// @param pronoun what stands behind the stem, folded; empty if nothing
public record Cut(
        char conjunction, char preposition, boolean future, boolean article, int start, int end, String pronoun) {
    /// The stem of the folded word.
    public String stem(String folded) {
        return folded.substring(start, end);
    }

    /// Whether a pronoun stands behind the stem.
    public boolean hasPronoun() {
        return !pronoun.isEmpty();
    }
}
