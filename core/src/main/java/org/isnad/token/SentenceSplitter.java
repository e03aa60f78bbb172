package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalized;

/// Finds the sentences and quotations of one article. Serves one call.
final class SentenceSplitter {
    /// No sentence has more words: what is written without stops is cut at a comma, since the later rooms compare the
    /// words of a sentence with each other. Of the sentences of news one in a hundred and thirty is longer.
    static final int LONGEST = 120;

    /// A line of at most this many words that ends without a stop is a piece of a broken sentence when it opens
    /// one.
    private static final int SHORT = 2;

    /// A line of at most this many words that ends inside a quotation is taken as cut there.
    private static final int SHORT_QUOTED = 12;

    private static final int LONGEST_ELLIPSIS = 6;

    private final List<Word> words;
    private final List<Lines.Line> lines;
    private final Grammar grammar;
    private final Quotations quotations;
    private final List<Tokenized.Mark> marks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;

    /// The last word that is no sign: a sentence has at least one.
    private int lastText = -1;

    private int paragraph;
    private boolean broken;

    SentenceSplitter(Normalized normalized, List<Word> words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.lines = Lines.of(normalized.plain(), words).lines();
        this.quotations = new Quotations(words);
        for (int k = 0; k < lines.size(); k++) {
            line(k);
        }
        grammar.tails().mark(words, sentences, marks);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Quotation> quotations() {
        return quotations.all();
    }

    List<Tokenized.Mark> marks() {
        return marks;
    }

    private void line(int k) {
        Lines.Line line = lines.get(k);
        List<Word> here = words.subList(line.first(), line.end());
        quotations.line(line.first(), line.end());
        boolean stopped = false;
        for (int i = line.first(); i < line.end(); i++) {
            boolean closes = quotations.closes(i);
            if (stopped && !words.get(i).isStop() && !closes && !isClosingBracket(words.get(i))) {
                if (!goesOn(words.get(i))) {
                    close(i);
                }
                stopped = false;
            }
            stopped |= stops(here, i - line.first());
            lastText = words.get(i).kind() == Word.Kind.SIGN ? lastText : i;
        }
        if (endsParagraph(k, stopped)) {
            close(line.end());
            quotations.endParagraph(line.end());
            paragraph++;
            broken = false;
        } else if (stopped) {
            close(line.end());
        }
    }

    private boolean stops(List<Word> line, int at) {
        Word word = line.get(at);
        if (!word.isStop() || lastText < first || isLeftOut(line, at)) {
            return false;
        }
        if (!word.is('.')) {
            return true;
        }
        grammar.abbreviations()
                .at(line, at)
                .ifPresent(entry -> marks.add(new Tokenized.Mark(entry, word.index() - 1, word.index())));
        return !grammar.abbreviations().shortens(line, at);
    }

    /// Whether the stop belongs to (...), which stands for words that are left out.
    private static boolean isLeftOut(List<Word> line, int at) {
        int before = at - 1;
        while (before >= 0 && at - before < LONGEST_ELLIPSIS && line.get(before).isStop()) {
            before--;
        }
        return before >= 0 && (line.get(before).is('(') || line.get(before).is('['));
    }

    private static boolean isClosingBracket(Word word) {
        return word.is(')') || word.is(']');
    }

    /// Behind a stop the sentence goes on with a comma: من وصل؟، ومن غادر.
    private static boolean goesOn(Word word) {
        return word.is(Letters.COMMA) || word.is(',') || word.is(Letters.SEMICOLON);
    }

    /// A line ends a paragraph unless it plainly goes on.
    ///
    /// @param stopped whether it ends with a stop
    private boolean endsParagraph(int k, boolean stopped) {
        Lines.Line line = lines.get(k);
        if (line.wrapped()) {
            return false;
        }
        if (k + 1 == lines.size() || line.blankBehind() || stopped) {
            return true;
        }
        Lines.Line next = lines.get(k + 1);
        if (isCut(words.get(line.end() - 1), words.get(next.first())) || isStrayStop(next)) {
            return false;
        }
        boolean shortQuoted = quotations.isOpen() && line.length() <= SHORT_QUOTED;
        if (broken || shortQuoted || line.length() <= SHORT && !isHeading(k)) {
            broken = true;
            return false;
        }
        return true;
    }

    /// Whether no paragraph can end, or begin, between the two words.
    private boolean isCut(Word last, Word next) {
        return goesOn(last) || goesOn(next) || isClosingBracket(next) || last.is('(') || grammar.leadsOn(last);
    }

    /// Whether nothing stands on the line but a stop.
    private boolean isStrayStop(Lines.Line line) {
        return line.length() == 1 && words.get(line.first()).isStop();
    }

    /// A short line within an article is a heading when a whole paragraph follows it, not when lines go on to be cut.
    private boolean isHeading(int k) {
        Lines.Line next = lines.get(k + 1);
        boolean whole = words.get(next.end() - 1).isStop() || next.length() > SHORT_QUOTED;
        return first > 0 && whole;
    }

    private void close(int end) {
        while (end - first > LONGEST) {
            add(cut(first));
        }
        if (end > first) {
            add(end);
        }
    }

    private void add(int end) {
        sentences.add(new Sentence(
                first,
                end,
                paragraph,
                words.get(first).span().to(words.get(end - 1).span()),
                false));
        first = end;
    }

    /// Where to cut a sentence that is too long: behind the last comma of its second half, if there is one.
    private int cut(int from) {
        for (int i = from + LONGEST - 1; i >= from + LONGEST / 2; i--) {
            if (goesOn(words.get(i))) {
                return i + 1;
            }
        }
        return from + LONGEST;
    }
}
