package org.isnad.mention;

import org.isnad.morph.Analyzed;
import org.isnad.morph.Reading;
import org.isnad.normalize.Normalized;
import org.isnad.text.Span;
import org.isnad.token.Word;

/// Where names stand in the article as published.
///
/// @param article the words and what they are
record NameSpans(Analyzed article) {
    /// The span of the words from `first` to before `end`, without the clitics of the first and the signs at the end.
    ///
    /// @param start where the name begins in the first word, in its folded letters
    Span of(int first, int end, int start) {
        Normalized text = article.tokenized().normalized();
        Word begin = article.word(first);
        int last = end - 1;
        while (last > first && article.word(last).kind() == Word.Kind.SIGN && !quotesBalance(first, end)) {
            last--;
        }
        Word close = article.word(last);
        return text.published(
                begin.start() + start, close.start() + close.folded().length());
    }

    /// Where a name begins in its first word, in folded letters: behind the clitics, with the article.
    int stemStart(int i) {
        Reading reading = article.reading(i);
        return reading.cut().article() && reading.cut().preposition() == 0
                ? reading.cut().start() - 2
                : reading.cut().start();
    }

    private boolean quotesBalance(int first, int end) {
        return quotesPair(first, end) && !article.word(end - 1).is('-');
    }

    /// Whether the quotation marks from one word to before another are even in number.
    boolean quotesPair(int first, int end) {
        int marks = 0;
        for (int i = first; i < end; i++) {
            Word word = article.word(i);
            marks += word.is('"') || word.is('«') || word.is('»') ? 1 : 0;
        }
        return marks % 2 == 0;
    }
}
