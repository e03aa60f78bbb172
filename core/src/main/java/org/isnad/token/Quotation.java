package org.isnad.token;

/// Words between quotation marks.
///
/// @param open the index of the opening mark
/// @param close the index of the closing mark, or of the word after the paragraph when none closes it
public record Quotation(int open, int close) {
    /// Whether the word of that index stands between the marks.
    public boolean has(int word) {
        return open < word && word < close;
    }
}
