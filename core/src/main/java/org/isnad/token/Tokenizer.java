package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalized;

/// Cuts the text into words, sentences and quotations. Immutable; share it between threads.
public final class Tokenizer {
    private final Grammar grammar;

    private Tokenizer(Lexicon lexicon) {
        grammar = new Grammar(lexicon);
    }

    /// The tokenizer that knows the abbreviations of `lexicon`, the words that no line ends with, and what web pages
    /// hang on articles.
    public static Tokenizer using(Lexicon lexicon) {
        return new Tokenizer(lexicon);
    }

    /// A tokenizer without a lexicon: for single words, and where little hangs on the ends of sentences.
    public static Tokenizer standard() {
        return using(Lexicon.empty());
    }

    /// The article in words.
    public Tokenized in(Normalized normalized) {
        List<Word> words = words(normalized);
        SentenceSplitter splitter = new SentenceSplitter(normalized, words, grammar);
        return new Tokenized(normalized, words, splitter.sentences(), splitter.quotations(), splitter.marks());
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
}
