package org.isnad.token;

import org.isnad.normalize.Letters;
import org.isnad.text.Span;

/// A word, number or sign of the text.
///
/// @param index its place among the words of the article, from 0
/// @param span where it stands in the article as published
/// @param start where it begins in the folded text
/// @param plain its letters without marks
/// @param folded its letters folded
/// @param kind what it is made of
public record Word(int index, Span span, int start, String plain, String folded, Kind kind) {
    /// What a word is made of.
    public enum Kind {
        ARABIC,
        LATIN,
        NUMBER,
        SIGN
    }

    /// Whether it is made of letters.
    public boolean isLetters() {
        return kind == Kind.ARABIC || kind == Kind.LATIN;
    }

    /// Where it ends in the folded text.
    int end() {
        return start + folded.length();
    }

    /// Whether a sentence may end with it.
    boolean isStop() {
        return is('.') || is('!') || is('?') || is(Letters.QUESTION) || is('…');
    }

    /// Whether it is the sign `c`.
    public boolean is(char c) {
        return kind == Kind.SIGN && folded.length() == 1 && folded.charAt(0) == c;
    }
}
