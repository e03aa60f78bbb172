package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.Shape;
import org.isnad.normalize.Letters;

/// Knows nouns that say by their form that they are two: جنديان, امرأتين.
///
/// @param article the words
record Duals(Analyzed article) {
    private static final int LONGEST_ENDING = 2;

    /// Whether the word names two people.
    boolean isAt(int i) {
        for (Hit hit : article.hits(i)) {
            if (!hit.isVerb()
                    && !hit.cut().hasPronoun()
                    && hit.length() == 1
                    && isPerson(hit)
                    && isDual(hit, article.word(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Hit hit) {
        return hit.entry() instanceof Entry.People || hit.entry() instanceof Entry.Count;
    }

    /// ين is the dual of nouns with a broken plural (جنديين beside جنود) and the plural of most others
    /// (مدنيين).
    private static boolean isDual(Hit hit, String folded) {
        String stem = hit.cut().stem(folded);
        if (stem.endsWith(Letters.PLURAL_IN) && !stem.endsWith(Letters.DUAL_FEMININE_OBLIQUE)) {
            return hit.shape()
                            .map(Shape::lemma)
                            .filter(lemma -> BrokenPlurals.has(lemma, nouns(hit.entry())))
                            .isPresent()
                    && !hit.cut().article()
                    && stem.length() > LONGEST_ENDING + 2;
        }
        return hit.shape()
                        .filter(shape -> shape.numerus() == Shape.Numerus.DUAL)
                        .isPresent()
                && (stem.endsWith(Letters.DUAL)
                        || stem.endsWith(Letters.DUAL_FEMININE)
                        || stem.endsWith(Letters.DUAL_FEMININE_OBLIQUE));
    }

    private static List<String> nouns(Entry entry) {
        return switch (entry) {
            case Entry.People people -> people.nouns();
            case Entry.Count count -> count.units().nouns();
            default -> List.of();
        };
    }
}
