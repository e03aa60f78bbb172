package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalized;

/// Finds the sentences of one article. Serves one call.
final class SentenceSplitter {
    /// A line of at most this many words that ends without a stop is a piece of a broken sentence when it opens
    /// one.
    private static final int SHORT = 2;

    /// A line of at most this many words that ends inside a quotation is taken as cut there.
    private static final int SHORT_QUOTED = 12;

    private final String plain;
    private final List<Word> words;
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;
    private int paragraph;
    private int lineStart;
    private boolean broken;
    private boolean quoted;

    SentenceSplitter(Normalized normalized, List<Word> words) {
        this.plain = normalized.plain();
        this.words = words;
    }

    List<Sentence> sentences() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is('"')) {
                quoted = !quoted;
            }
            boolean lineEnds = i + 1 == words.size() || breaksAfter(i);
            if (lineEnds && endsParagraph(i)) {
                close(i + 1);
                paragraph++;
                quoted = false;
                broken = false;
            } else if (stops(i) && !goesOn(i + 1) || closes(i) && i > first && stops(i - 1)) {
                close(i + 1);
            }
            if (lineEnds) {
                lineStart = i + 1;
            }
        }
        return sentences;
    }

    private void close(int end) {
        if (end > first) {
            sentences.add(new Sentence(
                    first,
                    end,
                    paragraph,
                    words.get(first).span().to(words.get(end - 1).span())));
            first = end;
        }
    }

    private boolean breaksAfter(int i) {
        Word word = words.get(i);
        int end = word.start() + word.folded().length();
        return plain.substring(end, words.get(i + 1).start()).indexOf('\n') >= 0;
    }

    /// A line ends a paragraph unless it plainly goes on: it is cut after a word or two, inside a quotation,
    /// or it is itself a piece of a sentence that was cut before and has not come to its stop.
    private boolean endsParagraph(int last) {
        if (last + 1 == words.size() || blankLineAfter(last) || isStop(words.get(last))) {
            return true;
        }
        int length = last + 1 - lineStart;
        if (broken || length <= SHORT || quoted && length <= SHORT_QUOTED) {
            broken = true;
            return false;
        }
        return true;
    }

    private boolean blankLineAfter(int i) {
        int end = words.get(i).start() + words.get(i).folded().length();
        String between = plain.substring(end, words.get(i + 1).start());
        return between.indexOf('\n') != between.lastIndexOf('\n');
    }

    private boolean stops(int i) {
        Word word = words.get(i);
        if (!isStop(word)) {
            return false;
        }
        if (!word.is('.')) {
            return true;
        }
        // A single letter before the full stop is an abbreviation: د. محمد
        boolean abbreviation = i > 0
                && words.get(i - 1).kind() == Word.Kind.ARABIC
                && words.get(i - 1).folded().length() == 1
                && i + 1 < words.size()
                && words.get(i + 1).isLetters();
        return !abbreviation;
    }

    /// Whether the word belongs to the stop before it: a closing quotation mark, the rest of `...` or `?!`.
    private boolean goesOn(int i) {
        return isStop(words.get(i)) || closes(i);
    }

    /// Whether the word closes a quotation; of straight marks the parity tells.
    private boolean closes(int i) {
        Word word = words.get(i);
        return word.is('»') || word.is('”') || word.is('"') && !opens(i);
    }

    private boolean opens(int quote) {
        int marks = 0;
        for (int i = first; i < quote; i++) {
            if (words.get(i).is('"')) {
                marks++;
            }
        }
        return marks % 2 == 0;
    }

    private static boolean isStop(Word word) {
        return word.is('.') || word.is('!') || word.is('?') || word.is(Letters.QUESTION) || word.is('…');
    }
}
