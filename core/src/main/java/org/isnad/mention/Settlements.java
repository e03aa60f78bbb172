package org.isnad.mention;

import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Shape;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Knows names of places that nothing tells but the noun before them: قرية الجنادبة, حي المسبح.
///
/// @param article the words
record Settlements(Analyzed article) {
    /// The types of place before whose names such a noun stands.
    private static final Set<String> SMALL = Set.of("town", "village");

    /// Whether the word is the name of a place by the noun before it alone.
    boolean isNamed(int i, Sentence sentence) {
        return i > sentence.first() && isName(i) && isSettlement(i - 1);
    }

    /// A noun that nobody knows by another meaning: a proper one, or one with ال behind one without it.
    private boolean isName(int i) {
        Reading reading = article.reading(i);
        boolean bare = reading.cut().conjunction() == 0
                && reading.cut().preposition() == 0
                && !reading.cut().hasPronoun();
        boolean named = reading.part() == PartOfSpeech.PROPER
                || reading.part() == PartOfSpeech.NOUN && reading.cut().article();
        return bare
                && named
                && article.word(i).kind() == Word.Kind.ARABIC
                && article.hits(i).isEmpty();
    }

    private boolean isSettlement(int i) {
        Reading reading = article.reading(i);
        return reading.part() == PartOfSpeech.NOUN
                && !reading.cut().article()
                && !reading.cut().hasPronoun()
                && article.hits(i).stream().anyMatch(Settlements::isSmall);
    }

    private static boolean isSmall(Hit hit) {
        return hit.entry() instanceof Entry.Site site
                && site.types().stream().anyMatch(SMALL::contains)
                && hit.shape()
                        .filter(shape -> shape.numerus() == Shape.Numerus.SINGULAR)
                        .isPresent();
    }
}
