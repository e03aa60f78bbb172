package org.isnad.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// Knows what a web page hangs on an article. Immutable; share it between threads.
final class Tails {
    /// What goes on to the end of the article is a tail only if it is at most so many words long.
    private static final int LONGEST = 60;

    private record Phrase(Entry.Tail entry, List<String> words) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    Tails(Lexicon lexicon) {
        for (Entry.Tail entry : lexicon.all(Entry.Tail.class)) {
            for (List<String> words : entry.phrases()) {
                List<String> folded = words.stream().map(Letters::folded).toList();
                phrases.computeIfAbsent(folded.getFirst(), first -> new ArrayList<>(1))
                        .add(new Phrase(entry, folded));
            }
        }
    }

    /// Marks the sentences that are tails.
    ///
    /// @param marks takes in the words by which they were known
    void mark(List<Word> words, List<Sentence> sentences, List<Tokenized.Mark> marks) {
        for (int s = 1; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Optional<Tokenized.Mark> found = at(words, sentence);
            if (found.isPresent()) {
                marks.add(found.get());
                boolean rest = ((Entry.Tail) found.get().entry()).reach() == Entry.Reach.REST;
                int last = rest ? sentences.size() : s + 1;
                for (int k = s; k < last; k++) {
                    sentences.set(k, tail(sentences.get(k)));
                }
                s = last - 1;
            }
        }
        for (int s = sentences.size() - 1; s > 0 && isForeign(words, sentences.get(s)); s--) {
            sentences.set(s, tail(sentences.get(s)));
        }
    }

    private static Sentence tail(Sentence sentence) {
        return new Sentence(sentence.first(), sentence.end(), sentence.paragraph(), sentence.span(), true);
    }

    private Optional<Tokenized.Mark> at(List<Word> words, Sentence sentence) {
        int first = text(words, sentence.first(), sentence.end());
        if (first == sentence.end()) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases.getOrDefault(words.get(first).folded(), List.of())) {
            int end = first + phrase.words().size();
            if (end <= sentence.end() && stands(phrase, words, first) && reaches(phrase, words, sentence, end)) {
                return Optional.of(new Tokenized.Mark(phrase.entry(), first, end));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Phrase phrase, List<Word> words, int first) {
        for (int k = 1; k < phrase.words().size(); k++) {
            if (!words.get(first + k).folded().equals(phrase.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /// A tail of one line is nothing but its phrase; one that goes on stands near the end of the article.
    private static boolean reaches(Phrase phrase, List<Word> words, Sentence sentence, int end) {
        return switch (phrase.entry().reach()) {
            case LINE -> text(words, end, sentence.end()) == sentence.end();
            case REST -> words.size() - sentence.first() <= LONGEST;
        };
    }

    /// The index of the first word that is no sign.
    private static int text(List<Word> words, int from, int end) {
        int at = from;
        while (at < end && words.get(at).kind() == Word.Kind.SIGN) {
            at++;
        }
        return at;
    }

    /// An address or a name of a user at the end of an article.
    private static boolean isForeign(List<Word> words, Sentence sentence) {
        boolean foreign = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (words.get(i).kind() == Word.Kind.ARABIC) {
                return false;
            }
            foreign |= words.get(i).is('@');
        }
        return foreign;
    }
}
