package org.isnad.mention;

import java.util.Optional;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Reads two numbers that bound a third: بين 10 و15, من 10 إلى 15, 10 أو 12, 10-15.
///
/// @param numerals what reads each of the two
/// @param article the words
record Ranges(Numerals numerals, Analyzed article) {
    private static final long THOUSAND = 1000;
    private static final String DASHES = "-–—";

    /// The range that begins with the number; the number itself if none does.
    Numerals.Found from(Numerals.Found number, Sentence sentence) {
        return second(number, sentence)
                .flatMap(at -> numerals.at(article, at, sentence.end()))
                .filter(second -> second.low() > number.low())
                .map(second -> number.to(second.end(), low(number, second), second.high()))
                .orElse(number);
    }

    /// The first of two numbers that share the word for thousand: بين 10 و15 ألفا.
    private static long low(Numerals.Found first, Numerals.Found second) {
        boolean shared = first.low() == first.high()
                && first.low() < THOUSAND
                && second.low() % THOUSAND == 0
                && second.low() / THOUSAND > first.low();
        return shared ? first.low() * THOUSAND : first.low();
    }

    /// Where the second number would begin.
    private Optional<Integer> second(Numerals.Found number, Sentence sentence) {
        int at = number.end();
        if (at + 1 >= sentence.end()) {
            return Optional.empty();
        }
        if (isLink(article.word(at))) {
            return Optional.of(at + 1);
        }
        // Without بين the word و joins numbers of different people.
        boolean between = number.first() > sentence.first()
                && article.reading(number.first() - 1).part() == PartOfSpeech.PREPOSITION;
        if (!between) {
            return Optional.empty();
        }
        if (article.reading(at).part() == PartOfSpeech.CONJUNCTION) {
            return Optional.of(at + 1);
        }
        return article.reading(at).cut().conjunction() == 0 ? Optional.empty() : Optional.of(at);
    }

    private static boolean isLink(Word word) {
        String letters = word.folded();
        return word.kind() == Word.Kind.SIGN
                ? letters.length() == 1 && DASHES.contains(letters)
                : letters.equals(Letters.TO) || letters.equals(Letters.OR);
    }
}
