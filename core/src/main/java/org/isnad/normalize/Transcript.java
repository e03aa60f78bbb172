package org.isnad.normalize;

import java.util.Arrays;
import org.isnad.text.Article;

/// Plain characters as they are written down one by one, each with the stretch of the published text that it comes
/// from. Serves one call.
final class Transcript {
    private char[] plain;
    private int[] starts;
    private int[] ends;
    private int size;

    Transcript(int expected) {
        plain = new char[expected];
        starts = new int[expected];
        ends = new int[expected];
    }

    int size() {
        return size;
    }

    char at(int i) {
        return plain[i];
    }

    String text(int start, int end) {
        return new String(plain, start, end - start);
    }

    void put(char c, int start, int end) {
        if (size == plain.length) {
            int more = size * 2 + 16;
            plain = Arrays.copyOf(plain, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        plain[size] = c;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /// A mark belongs to the letter before, unless something else stands between them.
    void extend(int start, int end) {
        if (size > 0 && ends[size - 1] == start && Letters.isArabic(plain[size - 1])) {
            ends[size - 1] = end;
        }
    }

    /// Takes over characters of another transcript.
    void copy(Transcript other, int start, int end) {
        for (int i = start; i < end; i++) {
            put(other.plain[i], other.starts[i], other.ends[i]);
        }
    }

    /// Takes over a word of another transcript with other letters: those that both begin and end with keep their
    /// places, those between stand where the others' stood, or with the letter before.
    void mend(Transcript other, int start, int end, String meant) {
        int same = 0;
        while (same < Math.min(meant.length(), end - start) && meant.charAt(same) == other.plain[start + same]) {
            same++;
        }
        int last = 0;
        while (last < Math.min(meant.length(), end - start) - same
                && meant.charAt(meant.length() - 1 - last) == other.plain[end - 1 - last]) {
            last++;
        }
        int first = size;
        copy(other, start, start + same);
        int from = Math.max(start, Math.min(start + same, end - last - 1));
        int to = Math.max(from, end - last - 1);
        for (int i = same; i < meant.length() - last; i++) {
            put(meant.charAt(i), other.starts[from], other.ends[to]);
        }
        copy(other, end - last, end);
        starts[first] = other.starts[start];
        ends[size - 1] = other.ends[end - 1];
    }

    Normalized finish(Article article) {
        char[] folded = new char[size];
        for (int i = 0; i < size; i++) {
            folded[i] = Letters.fold(plain[i]);
        }
        return new Normalized(
                article,
                new String(plain, 0, size),
                new String(folded),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size));
    }
}
