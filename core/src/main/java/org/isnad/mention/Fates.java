package org.isnad.mention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Shape;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds the words that say what happens to people who are counted: مقتل 12, 12 جنديا قتلوا.
///
/// @param numerals what knows numbers
/// @param article the words
record Fates(Numerals numerals, Analyzed article) {
    /// How far before a number such a word may stand.
    private static final int BEFORE = 16;

    /// How far behind the people counted such a word may stand.
    private static final int BEHIND = 14;

    /// A word before the number within this many words governs it whatever follows.
    private static final int CLOSE = 3;

    /// What happens to people.
    ///
    /// @param together whether the words name several fates for all in one: مقتل وإصابة
    /// @param distance how many words stand between
    record Found(Set<CountCategory> fates, boolean together, int distance) {}

    /// What the sentence says of the people counted at the words `first` to `end`.
    ///
    /// @param one whether it is one person, whom a verb in the singular may be about
    Optional<Found> of(int first, int end, Sentence sentence, boolean one) {
        Optional<Found> before = before(first, sentence);
        if (before.isPresent() && before.get().distance() <= CLOSE) {
            return before;
        }
        Optional<Found> behind = behind(end, sentence, one);
        boolean nearer = behind.isPresent()
                && (before.isEmpty() || behind.get().distance() < before.get().distance());
        return nearer ? behind : before;
    }

    /// What words before the word `first` say that happens to those who are named or counted there.
    Optional<Found> before(int first, Sentence sentence) {
        for (int i = first - 1; i >= Math.max(sentence.first(), first - BEFORE); i--) {
            Optional<Hit> fate = fate(i);
            if (fate.isPresent() && !startsBehind(fate.get(), first)) {
                Set<CountCategory> fates = categories(i);
                boolean together = joined(i) && i > sentence.first() && isOther(i - 1, fates) && governs(i - 1);
                if (together) {
                    fates.addAll(categories(i - 1));
                }
                int distance = Math.max(0, first - fate.get().end());
                return Optional.of(new Found(fates, together, distance));
            }
            if (isStop(i, sentence)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean startsBehind(Hit hit, int first) {
        return hit.first() >= first;
    }

    /// Whether the word that says a fate speaks of those who follow, not of those before it.
    private boolean governs(int i) {
        boolean counted = i > 0 && article.reading(i - 1).part() == PartOfSpeech.NUMBER;
        return !counted
                && fate(i).filter(hit -> !hit.cut().hasPronoun() && !isPlural(hit))
                        .isPresent();
    }

    private boolean isOther(int i, Set<CountCategory> fates) {
        Set<CountCategory> others = categories(i);
        return !others.isEmpty() && !fates.containsAll(others);
    }

    private boolean joined(int i) {
        return article.reading(i).cut().conjunction() != 0;
    }

    /// Words beyond which nothing governs a number: the end of a clause, another predicate.
    private boolean isStop(int i, Sentence sentence) {
        Word word = article.word(i);
        PartOfSpeech part = article.reading(i).part();
        if (word.is('.') || word.is(':') || part == PartOfSpeech.COMPLEMENTIZER) {
            return true;
        }
        // غارة نفذتها طائرات: a verb with a pronoun says something of the noun before it.
        boolean relative = i > sentence.first() && article.reading(i - 1).part() == PartOfSpeech.RELATIVE
                || article.reading(i).cut().hasPronoun();
        return part == PartOfSpeech.VERB
                && !relative
                && article.entry(i, Entry.Bound.class).isEmpty()
                && article.entry(i, Entry.Remark.class).isEmpty();
    }

    private Optional<Found> behind(int end, Sentence sentence, boolean one) {
        for (int i = end; i < Math.min(sentence.end(), end + BEHIND); i++) {
            Word word = article.word(i);
            if (word.is('.') || word.is(':') || article.reading(i).part() == PartOfSpeech.COMPLEMENTIZER) {
                return Optional.empty();
            }
            Optional<Hit> fate = fate(i);
            if (fate.isEmpty() || joined(i)) {
                if (joined(i) && (fate.isPresent() || article.reading(i).part() == PartOfSpeech.VERB)) {
                    return Optional.empty();
                }
                continue;
            }
            boolean predicate = isPredicate(fate.get()) || one && fate.get().isVerb();
            if (!predicate || hasObject(fate.get(), sentence)) {
                return Optional.empty();
            }
            Set<CountCategory> fates = categories(i);
            int next = fate.get().end();
            boolean together = next < sentence.end()
                    && joined(next)
                    && isOther(next, fates)
                    && fate(next).filter(Fates::isPredicate).isPresent()
                    && !hasObject(next + 1, sentence);
            if (together) {
                fates.addAll(categories(next));
            }
            return Optional.of(new Found(fates, together, i - end));
        }
        return Optional.empty();
    }

    /// A verb that agrees with people who stand before it (قتلوا), or a noun that points back to them
    /// (مصرعهم), or how they are (بجروح).
    private static boolean isPredicate(Hit hit) {
        boolean adverb = !hit.isVerb() && hit.cut().preposition() == Letters.BEH;
        return isPlural(hit) || hit.cut().hasPronoun() || adverb || !hit.isVerb() && hit.length() > 1;
    }

    /// Whether people follow whom the verb is about: قتلوا جنديا.
    private boolean hasObject(Hit fate, Sentence sentence) {
        return hasObject(fate.end(), sentence);
    }

    private boolean hasObject(int next, Sentence sentence) {
        return next < sentence.end()
                && !joined(next)
                && (numerals.at(article, next, sentence.end()).isPresent()
                        || article.entry(next, Entry.People.class).isPresent()
                        || article.entry(next, Entry.Bound.class).isPresent());
    }

    /// The longest words at `i` that say what happens to people.
    private Optional<Hit> fate(int i) {
        Optional<Hit> best = Optional.empty();
        for (Hit hit : article.hits(i)) {
            if (isFate(hit)
                    && (best.isEmpty()
                            || hit.length() > best.get().length()
                            || hit.length() == best.get().length() && isPlural(hit) && !isPlural(best.get()))) {
                best = Optional.of(hit);
            }
        }
        return best;
    }

    private static boolean isPlural(Hit hit) {
        return hit.isVerb()
                && hit.shape()
                        .filter(shape ->
                                shape.numerus() == Shape.Numerus.PLURAL || shape.numerus() == Shape.Numerus.DUAL)
                        .isPresent();
    }

    private Set<CountCategory> categories(int i) {
        Set<CountCategory> categories = EnumSet.noneOf(CountCategory.class);
        fate(i).ifPresent(hit -> categories.add(((Entry.Count) hit.entry()).category()));
        return categories;
    }

    private static boolean isFate(Hit hit) {
        return hit.entry() instanceof Entry.Count count && count.category() != CountCategory.FIGHTERS;
    }
}
