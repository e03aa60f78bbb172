package org.isnad.store;

/// Text that every database can keep.
final class Storable {
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /// `text` with a replacement character for U+0000, which PostgreSQL refuses, and for each half of a
    /// surrogate pair, which has no UTF-8.
    static String text(String text) {
        if (isStorable(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? REPLACEMENT : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Whether nothing stands in it that would need a second look, as in almost every text.
    private static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
