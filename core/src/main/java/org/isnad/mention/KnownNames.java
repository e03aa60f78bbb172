package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// The longest name of the lexicon that begins with each word of an article, its tails aside. Immutable.
final class KnownNames {
    private final List<Sentence> body;
    private final List<Optional<NameIndex.Found>> byWord;

    KnownNames(NameIndex index, Tokenized text) {
        body = text.body();
        List<Optional<NameIndex.Found>> all = new ArrayList<>(text.words().size());
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                all.add(sentence.tail() ? Optional.empty() : index.longest(text.words(), sentence, i));
            }
        }
        byWord = all;
    }

    /// The longest name that begins with the word of that index.
    Optional<NameIndex.Found> at(int word) {
        return byWord.get(word);
    }

    /// The names that are wanted, from left to right: none lies within another.
    List<NameIndex.Found> all(Predicate<NameIndex.Found> wanted) {
        List<NameIndex.Found> all = new ArrayList<>();
        for (Sentence sentence : body) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<NameIndex.Found> name = byWord.get(i).filter(wanted);
                name.ifPresent(all::add);
                i = name.map(NameIndex.Found::end).orElse(i + 1);
            }
        }
        return all;
    }
}
