package org.isnad.normalize;

import java.util.Map;

/// The references to characters that are left in texts taken from web pages: `&#34;`, `&quot;`, `&nbsp;`.
final class CharacterReferences {
    /// The most characters between `&` and `;`.
    private static final int LONGEST = 6;

    private static final int HEXADECIMAL = 16;

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("nbsp", '\u00a0'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("hellip", '…'),
            Map.entry("zwnj", '\u200c'),
            Map.entry("rlm", '\u200f'),
            Map.entry("lrm", '\u200e'));

    private CharacterReferences() {}

    /// The index after the reference that begins with the `&` at `start`; `start` if none does.
    static int end(String text, int start) {
        int end = text.indexOf(';', start + 1, Math.min(text.length(), start + LONGEST + 2));
        return end < 0 || character(text, start, end + 1) == 0 ? start : end + 1;
    }

    /// The character that the reference from `start` to before `end` stands for; 0 if it is none, or a control.
    static char character(String text, int start, int end) {
        String name = text.substring(start + 1, end - 1);
        if (name.length() < 2 || name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, (char) 0);
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int number = number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : 10);
        boolean fits = number >= ' ' && number <= Character.MAX_VALUE && !Character.isSurrogate((char) number);
        return fits && !Character.isISOControl(number) ? (char) number : 0;
    }

    private static int number(String digits, int radix) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return 0;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
