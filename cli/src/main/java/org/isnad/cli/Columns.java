package org.isnad.cli;

/// How much room text takes on a terminal, counted in columns.
final class Columns {
    private static final char ELLIPSIS = '…';

    private Columns() {}

    /// The columns that `text` takes.
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /// East Asian letters and pictures.
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0xa4cf)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6)
                        || (c >= 0x1f300 && c <= 0x1f64f)
                        || (c >= 0x1f680 && c <= 0x1f9ff)
                        || (c >= 0x20000 && c <= 0x3fffd));
    }

    /// `text`, cut short with an ellipsis if it takes more than `columns`. Isolates that the cut leaves open
    /// are closed.
    static String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = columns - 1;
        int open = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            room -= of(character);
            if (room < 0) {
                break;
            }
            open += character == Isolate.OPEN ? 1 : character == Isolate.CLOSE ? -1 : 0;
            kept.appendCodePoint(character);
            at += Character.charCount(character);
        }
        if (open > 0 && kept.charAt(kept.length() - 1) == Isolate.OPEN) {
            kept.setLength(kept.length() - 1);
            open--;
        }
        return kept.append(String.valueOf(Isolate.CLOSE).repeat(open))
                .append(ELLIPSIS)
                .toString();
    }

    /// `text` with spaces behind it up to `columns`.
    static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /// `text` with spaces before it up to `columns`.
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }
}
