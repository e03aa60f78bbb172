package org.isnad.intake;

/// How much of a text is in Arabic script.
final class Script {
    /// Above this share of Arabic letters a text is in Arabic script, whatever else is in it.
    private static final double ENOUGH = 0.4;

    /// Arabic letters in a line that is more than a name.
    private static final int LINE = 10;

    private Script() {}

    /// Whether there is Arabic script to read: much of the text is, or a line of its own (a title over
    /// captions, a column with its translation).
    static boolean isArabic(String text) {
        return of(text).share() >= ENOUGH || text.lines().map(Script::of).anyMatch(Letters::areALine);
    }

    /// The share of Arabic letters among those beyond ASCII; 0 where there are none.
    static double shareBeyondAscii(String text) {
        return of(text.replaceAll("\\p{ASCII}", "")).share();
    }

    private record Letters(int arabic, int all) {
        double share() {
            return all == 0 ? 0 : (double) arabic / all;
        }

        boolean areALine() {
            return arabic >= LINE && share() > 0.5;
        }
    }

    private static Letters of(String text) {
        int arabic = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The second half of a pair is no letter; the first counts for both.
            if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
                all++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        return new Letters(arabic, all);
    }

    /// The blocks of the script, presentation forms included.
    static boolean isArabic(char letter) {
        return (letter >= 0x0600 && letter <= 0x06FF)
                || (letter >= 0x0750 && letter <= 0x077F)
                || (letter >= 0x0870 && letter <= 0x08FF)
                || (letter >= 0xFB50 && letter <= 0xFDFF)
                || (letter >= 0xFE70 && letter <= 0xFEFE);
    }
}
