package org.isnad.chain;

import org.isnad.text.Span;

/// A sentence as prints: enough to tell whether another one has the same words, too little to read it.
///
/// @param span where it stands, UTF-16 code units
/// @param words a print of each different word, four hexadecimal digits each
/// @param runs prints of some of its runs of three words, eight hexadecimal digits each; the same run is
/// taken in every article or in none
public record Passage(Span span, String words, String runs) {
    /// How many digits a word takes.
    public static final int WORD = 4;

    /// How many digits a run takes.
    public static final int RUN = 8;
}
