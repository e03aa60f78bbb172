package org.isnad.export;

import java.util.HexFormat;

/// Halves of surrogate pairs, which UTF-8 cannot write.
final class LoneSurrogates {
    private LoneSurrogates() {}

    /// JSON in which they, and the separators that some readers take for the end of a line, are escapes.
    static String escaped(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                safe.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                safe.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
