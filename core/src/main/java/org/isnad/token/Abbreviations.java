package org.isnad.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// Tells a full stop that shortens a word from one that ends a sentence.
final class Abbreviations {
    private final Map<String, Entry.Abbreviation> byForm = new HashMap<>();

    Abbreviations(Lexicon lexicon) {
        for (Entry.Abbreviation entry : lexicon.all(Entry.Abbreviation.class)) {
            for (String form : entry.forms()) {
                byForm.put(Letters.folded(form), entry);
            }
        }
    }

    /// The entry that has the word before the full stop at `stop`, if that shortens it or the word is a unit.
    ///
    /// @param words the words of the line in which the stop stands
    /// @param stop its index among them
    Optional<Entry.Abbreviation> at(List<Word> words, int stop) {
        if (stop == 0 || stop + 1 >= words.size()) {
            return Optional.empty();
        }
        return find(words.get(stop - 1)).filter(entry -> switch (entry.place()) {
            case TITLE -> words.get(stop + 1).isLetters();
            case LETTER -> isLetter(words.get(stop + 1));
            case UNIT -> isUnit(words, stop - 1);
        });
    }

    /// Whether the full stop at `stop` ends no sentence.
    boolean shortens(List<Word> words, int stop) {
        if (stop == 0 || stop + 1 >= words.size()) {
            return false;
        }
        Word before = words.get(stop - 1);
        Word behind = words.get(stop + 1);
        return switch (before.kind()) {
            // Each single letter may be an initial: م. الحدادي. But in «عام 2005 م.» it is a unit.
            case ARABIC ->
                isInitial(before) && (behind.isLetters() || behind.is(')')) && !isUnit(words, stop - 1)
                        || at(words, stop)
                                .filter(entry -> entry.place() != Entry.Shortening.UNIT)
                                .isPresent();
            case LATIN ->
                isTouched(before, words.get(stop), behind) || isInitial(before) && behind.kind() == Word.Kind.LATIN;
            // Of a numbered list, or of the name of a computer.
            case NUMBER ->
                stop == 1 && behind.isLetters()
                        || behind.kind() == Word.Kind.LATIN && isTouched(before, words.get(stop), behind);
            case SIGN -> false;
        };
    }

    private static boolean isInitial(Word word) {
        return word.folded().length() == 1
                || word.kind() == Word.Kind.LATIN && word.folded().indexOf('.') > 0;
    }

    private boolean isLetter(Word word) {
        return word.isLetters() && word.folded().length() == 1
                || find(word)
                        .filter(entry -> entry.place() == Entry.Shortening.LETTER)
                        .isPresent();
    }

    private boolean isUnit(List<Word> words, int i) {
        return i > 0
                && words.get(i - 1).kind() == Word.Kind.NUMBER
                && find(words.get(i))
                        .filter(entry -> entry.place() == Entry.Shortening.UNIT)
                        .isPresent();
    }

    /// Whether nothing stands between the sign and the words beside it: altayar.info.
    private static boolean isTouched(Word before, Word sign, Word behind) {
        return before.end() == sign.start() && sign.end() == behind.start() && behind.kind() != Word.Kind.ARABIC;
    }

    private Optional<Entry.Abbreviation> find(Word word) {
        return Optional.ofNullable(byForm.get(word.folded()));
    }
}
