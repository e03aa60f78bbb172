package org.isnad.token;

import java.util.ArrayList;
import java.util.List;

/// The lines of one article, and which breaks between them a program has set and no writer.
///
/// @param lines in order; those without words are left out
record Lines(List<Line> lines) {
    /// Words between two line breaks.
    ///
    /// @param first the index of its first word
    /// @param end the index after its last word
    /// @param blankBehind whether an empty line, or nothing at all, stands behind it
    /// @param wrapped whether the line was full, in a text that was cut into lines of like length
    record Line(int first, int end, boolean blankBehind, boolean wrapped) {
        int length() {
            return end - first;
        }
    }

    /// The narrowest and the widest column that a text is cut into, in characters.
    private static final int NARROWEST = 25;

    private static final int WIDEST = 130;
    private static final int FEWEST_LINES = 3;

    static Lines of(String plain, List<Word> words) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        int block = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            int breaks = last
                    ? 2
                    : breaks(plain, words.get(i).end(), words.get(i + 1).start());
            if (breaks > 0) {
                lines.add(new Line(first, i + 1, breaks > 1, false));
                first = i + 1;
            }
            if (breaks > 1) {
                wrap(lines, block, words);
                block = lines.size();
            }
        }
        return new Lines(lines);
    }

    private static int breaks(String plain, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += plain.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    /// Marks the full lines of a block, if all its lines are full that end without a stop: the next word had no room.
    private static void wrap(List<Line> lines, int block, List<Word> words) {
        int width = 0;
        for (Line line : lines.subList(block, lines.size())) {
            width = Math.max(width, width(line, words));
        }
        if (lines.size() - block < FEWEST_LINES || width < NARROWEST || width > WIDEST) {
            return;
        }
        int open = 0;
        for (int k = block; k + 1 < lines.size(); k++) {
            if (!isFull(lines, k, words, width)) {
                if (!words.get(lines.get(k).end() - 1).isStop()) {
                    return;
                }
            } else if (!words.get(lines.get(k).end() - 1).isStop()) {
                open++;
            }
        }
        for (int k = block; open > 1 && k + 1 < lines.size(); k++) {
            if (isFull(lines, k, words, width)) {
                Line line = lines.get(k);
                lines.set(k, new Line(line.first(), line.end(), false, true));
            }
        }
    }

    private static boolean isFull(List<Line> lines, int k, List<Word> words, int width) {
        Word next = words.get(lines.get(k + 1).first());
        return width(lines.get(k), words) + 1 + next.folded().length() >= width;
    }

    private static int width(Line line, List<Word> words) {
        return words.get(line.end() - 1).end() - words.get(line.first()).start();
    }
}
