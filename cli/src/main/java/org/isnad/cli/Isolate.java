package org.isnad.cli;

/// Published text made safe for a terminal: right-to-left words are isolated, so that the line around them keeps
/// its order; what could steer the terminal is taken out.
final class Isolate {
    static final char OPEN = '\u2068';
    static final char CLOSE = '\u2069';

    private Isolate() {}

    /// `published` on one line, safe and isolated if it has letters that run from right to left.
    static String of(String published) {
        return around(safe(published).strip());
    }

    /// `safe` as it is, isolated if it has letters that run from right to left.
    static String around(String safe) {
        return hasRightToLeft(safe) ? OPEN + safe + CLOSE : safe;
    }

    /// `published` without bidi controls, runs of white space and of control characters as one space.
    static String safe(String published) {
        StringBuilder safe = new StringBuilder(published.length());
        for (int i = 0; i < published.length(); i++) {
            char c = published.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (safe.isEmpty() || safe.charAt(safe.length() - 1) != ' ') {
                    safe.append(' ');
                }
            } else if (!isBidiControl(c)) {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isBidiControl(char c) {
        return (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }

    private static boolean hasRightToLeft(String line) {
        return line.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }
}
