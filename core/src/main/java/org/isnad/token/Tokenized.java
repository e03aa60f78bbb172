package org.isnad.token;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.normalize.Normalized;
import org.isnad.text.Span;

/// An article as sentences of words.
///
/// @param normalized the article with its folded text
/// @param words all words in the order of the text
/// @param sentences they cover all words, in order
/// @param quotations what stands between quotation marks, in order; none lies within another
/// @param marks the words by which the lexicon tells sentences, in no order
public record Tokenized(
        Normalized normalized,
        List<Word> words,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<Mark> marks) {
    /// Words that an entry matches: a shortened word, or the beginning of a tail.
    ///
    /// @param first the index of the first word
    /// @param end the index after the last word
    public record Mark(Entry entry, int first, int end) {}

    public Tokenized {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        marks = List.copyOf(marks);
    }

    /// The quotation that the word of that index stands in, between its marks.
    public Optional<Quotation> quotationOf(int word) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).close() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).has(word)
                ? Optional.of(quotations.get(low))
                : Optional.empty();
    }

    /// Whether the sentence is the title: the first paragraph, where others follow it.
    public boolean isTitle(Sentence sentence) {
        return sentence.paragraph() == 0 && sentences.getLast().paragraph() > 0;
    }

    /// The sentences that are part of what the article says.
    public List<Sentence> body() {
        return sentences.stream().filter(sentence -> !sentence.tail()).toList();
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

    /// The sentence that holds the word of that index.
    public Sentence sentence(int word) {
        return sentences.get(sentenceOf(word));
    }

    /// The indexes of the words that share a character with `span`: from the first to after the last.
    public Span wordsOf(Span span) {
        int first = 0;
        int high = words.size();
        while (first < high) {
            int middle = (first + high) >>> 1;
            if (words.get(middle).span().end() <= span.start()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = first;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return new Span(first, end);
    }
}
