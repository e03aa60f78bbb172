package org.isnad.normalize;

import java.util.Arrays;
import org.isnad.text.Article;

/// Makes the text of an article uniform without losing the way back. Immutable; share it between threads.
public final class Normalization {
    private Normalization() {}

    /// The one there is: it depends on nothing but the text.
    public static Normalization standard() {
        return new Normalization();
    }

    /// The article with its plain and folded text.
    public Normalized in(Article article) {
        String text = article.text();
        Writer writer = new Writer(text.length());
        int end;
        for (int i = 0; i < text.length(); i = end) {
            char c = text.charAt(i);
            end = i + 1;
            if (c == '&') {
                end = Math.max(end, CharacterReferences.end(text, i));
                c = end > i + 1 ? CharacterReferences.character(text, i, end) : c;
            }
            if (Letters.isCombiningHamza(c) || Letters.isMark(c) || c == Letters.TATWEEL) {
                writer.extend(i, end);
            } else if (Letters.isPresentationForm(c)) {
                String letters = Letters.ordinary(c);
                for (int k = 0; k < letters.length(); k++) {
                    char letter = letters.charAt(k);
                    if (!Letters.isMark(letter) && letter != Letters.TATWEEL) {
                        writer.put(Letters.plain(letter), i, end);
                    }
                }
            } else if (!Letters.isInvisible(c)) {
                writer.put(Letters.plain(c), i, end);
            }
        }
        return writer.finish(article);
    }

    private static final class Writer {
        private char[] plain;
        private int[] starts;
        private int[] ends;
        private int size;

        Writer(int expected) {
            plain = new char[expected];
            starts = new int[expected];
            ends = new int[expected];
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
}
