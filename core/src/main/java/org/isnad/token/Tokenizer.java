package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalized;

/// Cuts the text into words, sentences and quotations. Immutable; share it between threads.
public final class Tokenizer {
    private Tokenizer() {}

    /// The one there is: it depends on nothing but the text.
    public static Tokenizer standard() {
        return new Tokenizer();
    }

    /// The article in words.
    public Tokenized in(Normalized normalized) {
        List<Word> words = words(normalized);
        List<Sentence> sentences = new SentenceSplitter(normalized, words).sentences();
        return new Tokenized(normalized, words, sentences, quotations(words, sentences));
    }

    private static List<Word> words(Normalized normalized) {
        String plain = normalized.plain();
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            if (Character.isWhitespace(plain.charAt(at))) {
                at++;
                continue;
            }
            Word.Kind kind = kind(plain.charAt(at));
            int end = end(plain, at, kind);
            words.add(new Word(
                    words.size(),
                    normalized.published(at, end),
                    at,
                    plain.substring(at, end),
                    normalized.folded().substring(at, end),
                    kind));
            at = end;
        }
        return words;
    }

    private static Word.Kind kind(char c) {
        if (Letters.isArabic(c)) {
            return Word.Kind.ARABIC;
        }
        if (c >= '0' && c <= '9') {
            return Word.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Word.Kind.LATIN : Word.Kind.SIGN;
    }

    private static int end(String text, int start, Word.Kind kind) {
        int at = start + 1;
        if (kind == Word.Kind.SIGN) {
            boolean pair = Character.isHighSurrogate(text.charAt(start))
                    && at < text.length()
                    && Character.isLowSurrogate(text.charAt(at));
            return pair ? at + 1 : at;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (kind(c) == kind) {
                at++;
            } else if (joins(text, start, at, kind)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /// Whether the sign at `at` stands inside one word: 1.500, 3,5, ا.ف.ب.
    private static boolean joins(String text, int start, int at, Word.Kind kind) {
        char c = text.charAt(at);
        if (at + 1 >= text.length() || kind(text.charAt(at + 1)) != kind) {
            return false;
        }
        if (kind == Word.Kind.NUMBER) {
            return c == '.' || c == ',' || c == '\u066b' || c == '\u066c';
        }
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        boolean singleAfter = at + 2 >= text.length() || kind(text.charAt(at + 2)) != kind;
        return c == '.' && single && singleAfter;
    }

    private static List<Quotation> quotations(List<Word> words, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        int paragraph = -1;
        char closing = 0;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                if (open >= 0) {
                    found.add(new Quotation(open, sentence.first()));
                }
                open = -1;
                paragraph = sentence.paragraph();
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Word word = words.get(i);
                if (word.kind() != Word.Kind.SIGN || word.folded().length() != 1) {
                    continue;
                }
                char sign = word.folded().charAt(0);
                if (open >= 0 && sign == closing) {
                    found.add(new Quotation(open, i));
                    open = -1;
                } else if (open < 0 && closing(sign) != 0) {
                    open = i;
                    closing = closing(sign);
                }
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, words.size()));
        }
        return found;
    }

    /// The mark that closes what `sign` opens, 0 if it opens nothing.
    private static char closing(char sign) {
        return switch (sign) {
            case '"' -> '"';
            case '«' -> '»';
            case '“' -> '”';
            case '”' -> '“';
            case '„' -> '“';
            case '{' -> '}';
            case '\ufd3f' -> '\ufd3e';
            case '\ufd3e' -> '\ufd3f';
            default -> 0;
        };
    }
}
