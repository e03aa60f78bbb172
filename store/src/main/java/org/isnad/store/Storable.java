package org.isnad.store;

/// Text that every database can keep.
final class Storable {
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /// `text` with a replacement character for U+0000, which PostgreSQL refuses, and for each half of a
    /// surrogate pair, which has no UTF-8.
    static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? REPLACEMENT : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
