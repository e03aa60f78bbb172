package org.isnad.token;

import java.util.List;
import org.isnad.normalize.Normalized;
import org.isnad.text.Span;

/// An article as sentences of words.
///
/// @param normalized the article with its folded text
/// @param words all words in the order of the text
/// @param sentences they cover all words, in order
/// @param quotations what stands between quotation marks, in order
public record Tokenized(Normalized normalized, List<Word> words, List<Sentence> sentences, List<Quotation> quotations) {
    public Tokenized {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /// Where the words from `first` to before `end` stand in the article as published.
    public Span span(int first, int end) {
        return words.get(first).span().to(words.get(end - 1).span());
    }

    /// The index of the sentence that holds the word of that index.
    public int sentenceOf(int word) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The indexes of the words that share a character with `span`: from the first to after the last.
    public Span wordsOf(Span span) {
        int first = 0;
        while (first < words.size() && words.get(first).span().end() <= span.start()) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return new Span(first, end);
    }
}
