package org.isnad.token;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// What the lexicon knows of where sentences end. Immutable; share it between threads.
final class Grammar {
    private static final Set<String> LEADING = Set.of("preposition", "complementizer", "relative");

    private final Abbreviations abbreviations;
    private final Tails tails;
    private final Set<String> leading = new HashSet<>();

    Grammar(Lexicon lexicon) {
        abbreviations = new Abbreviations(lexicon);
        tails = new Tails(lexicon);
        for (Entry.Particle particle : lexicon.all(Entry.Particle.class)) {
            if (LEADING.contains(particle.wordClass())) {
                particle.forms().forEach(form -> leading.add(Letters.folded(form)));
            }
        }
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    Tails tails() {
        return tails;
    }

    /// Whether no line of text ends with the word: a preposition, a word that opens a clause.
    boolean leadsOn(Word word) {
        return leading.contains(word.folded());
    }
}
