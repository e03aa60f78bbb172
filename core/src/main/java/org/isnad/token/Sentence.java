package org.isnad.token;

import org.isnad.text.Span;

/// A run of words that belongs together.
///
/// @param first the index of its first word
/// @param end the index after its last word
/// @param paragraph the number of its paragraph, from 0; the title is paragraph 0
/// @param span where it stands in the article as published
/// @param tail whether it is no part of what the article says: a web page hung it on
public record Sentence(int first, int end, int paragraph, Span span, boolean tail) {
    /// Whether the word of that index belongs to the sentence.
    public boolean has(int word) {
        return first <= word && word < end;
    }
}
