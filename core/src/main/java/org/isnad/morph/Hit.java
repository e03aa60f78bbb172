package org.isnad.morph;

import java.util.Optional;
import org.isnad.lexicon.Entry;

/// Words of the article that an entry of the lexicon matches.
///
/// @param entry the entry
/// @param first the index of the first word
/// @param end the index after the last word
/// @param core the index of the word that carries the sense and takes arguments: the first for a phrase
/// @param cut the clitics of the core word
/// @param shape the form of the core word; empty for a phrase that does not begin with a verb
public record Hit(Entry entry, int first, int end, int core, Cut cut, Optional<Shape> shape) {
    /// Whether the core word is a form of a verb.
    public boolean isVerb() {
        return shape.isPresent() && shape.get().part() == PartOfSpeech.VERB;
    }

    /// The number of words.
    public int length() {
        return end - first;
    }
}
