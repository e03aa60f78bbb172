package org.isnad.intake;

import java.util.ArrayList;
import java.util.List;

/// Which letters count as others: the same letter, from another keyboard.
final class Folds {
    private static final char TATWEEL = '\u0640';

    private final char[] folded = new char[Character.MAX_VALUE + 1];

    private Folds() {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
    }

    /// The lines `fold X Y` of a file.
    static Folds of(List<String> lines) {
        Folds folds = new Folds();
        for (String line : lines) {
            if (line.startsWith("fold ")) {
                String[] letters = line.split("\\s+", -1);
                folds.folded[letters[1].charAt(0)] = letters[2].charAt(0);
            }
        }
        return folds;
    }

    /// The first words of `text` in Arabic script, folded, without marks and tatweel.
    ///
    /// @param most no more words than this
    List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && words.size() < most; i++) {
            char c = text.charAt(i);
            if (Script.isArabic(c) && Character.isLetter(c) && c != TATWEEL) {
                word.append(folded[c]);
            } else if (!joins(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty() && words.size() < most) {
            words.add(word.toString());
        }
        return words;
    }

    /// Whether a word goes on over `c`.
    private static boolean joins(char c) {
        return c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
