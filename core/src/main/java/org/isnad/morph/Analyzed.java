package org.isnad.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// An article whose words are understood one by one.
///
/// @param tokenized the article in words
/// @param readings the best reading of each word
/// @param hitsByWord for each word what the lexicon has for the words that begin there; hits may overlap
public record Analyzed(Tokenized tokenized, List<Reading> readings, List<List<Hit>> hitsByWord) {
    public Analyzed {
        readings = List.copyOf(readings);
        hitsByWord = List.copyOf(hitsByWord);
    }

    /// What the lexicon has for the words that begin with the word of that index.
    public List<Hit> hits(int first) {
        return hitsByWord.get(first);
    }

    /// The first hit of a type of entry at the word of that index.
    public Optional<Hit> hit(int first, Class<? extends Entry> type) {
        for (Hit hit : hitsByWord.get(first)) {
            if (type.isInstance(hit.entry())) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /// The first entry of a type that has the word of that index.
    public <E extends Entry> Optional<E> entry(int first, Class<E> type) {
        return hit(first, type).map(hit -> type.cast(hit.entry()));
    }

    /// The word of that index.
    public Word word(int index) {
        return tokenized.words().get(index);
    }

    /// The best reading of the word of that index.
    public Reading reading(int index) {
        return readings.get(index);
    }

    /// The hits of entries of one type, by first word.
    public <E extends Entry> List<Hit> hits(Class<E> type) {
        List<Hit> found = new ArrayList<>();
        for (List<Hit> hits : hitsByWord) {
            for (Hit hit : hits) {
                if (type.isInstance(hit.entry())) {
                    found.add(hit);
                }
            }
        }
        return found;
    }
}
