package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Limit;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Shape;
import org.isnad.token.Sentence;

/// Finds the numbers of people in one article. Serves one call.
final class Quantities {
    /// How many words may stand between a number and the word that says what it counts.
    private static final int REACH = 3;

    /// The most words that a bound may have: ما لا يقل عن.
    private static final int LONGEST_BOUND = 4;

    private final Numerals numerals;
    private final Analyzed article;
    private final boolean[] taken;
    private final List<Mention.Quantity> found = new ArrayList<>();

    /// @param others times and names, whose words count nobody
    Quantities(Numerals numerals, Analyzed article, List<? extends Mention> others) {
        this.numerals = numerals;
        this.article = article;
        this.taken = new boolean[article.readings().size()];
        for (Mention other : others) {
            if (!(other instanceof Mention.Description) && !(other instanceof Mention.Pronoun)) {
                java.util.Arrays.fill(taken, other.first(), other.end(), true);
            }
        }
    }

    List<Mention.Quantity> find() {
        for (Sentence sentence : article.tokenized().body()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<Numerals.Found> number = taken[i] ? Optional.empty() : numerals.at(article, i, sentence.end());
                i = number.isPresent() ? number(number.get(), sentence) : dual(i, sentence);
            }
        }
        return found;
    }

    private int number(Numerals.Found number, Sentence sentence) {
        int end = number.end();
        Optional<Limit> limit = limitBefore(number.first(), sentence).or(() -> limitAfter(number.end(), sentence));
        long high = number.high();
        // ما بين ألف و1500: the second number bounds the first from above.
        Optional<Numerals.Found> second = second(number, sentence);
        if (second.isPresent()) {
            end = second.get().end();
            high = second.get().high();
        }
        boolean people = near(end, Math.min(sentence.end(), end + REACH), Entry.People.class)
                || near(end, Math.min(sentence.end(), end + REACH), Entry.Count.class)
                || near(Math.max(sentence.first(), number.first() - REACH), number.first(), Entry.Count.class);
        if (people) {
            found.add(new Mention.Quantity(
                    number.first(),
                    end,
                    article.tokenized().span(number.first(), end),
                    bounds(number.low(), high, limit),
                    counted(number.first(), end, sentence)));
        }
        return end;
    }

    private Optional<Numerals.Found> second(Numerals.Found number, Sentence sentence) {
        int at = number.end();
        boolean between = number.first() > sentence.first()
                && article.reading(number.first() - 1).part() == PartOfSpeech.PREPOSITION
                && limitBefore(number.first(), sentence).isEmpty();
        if (!between || at >= sentence.end()) {
            return Optional.empty();
        }
        boolean conjunction = article.reading(at).part() == PartOfSpeech.CONJUNCTION;
        int next = conjunction ? at + 1 : at;
        boolean joined = conjunction || article.reading(at).cut().conjunction() != 0;
        if (!joined || next >= sentence.end()) {
            return Optional.empty();
        }
        return numerals.at(article, next, sentence.end()).filter(n -> n.low() > number.low());
    }

    private static Bounds bounds(long low, long high, Optional<Limit> limit) {
        int least = (int) Math.min(Integer.MAX_VALUE, low);
        int most = (int) Math.min(Integer.MAX_VALUE, high);
        OptionalInt upper = high >= Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(most);
        if (limit.isEmpty()) {
            return new Bounds(OptionalInt.of(least), upper);
        }
        return switch (limit.get()) {
            case ABOVE -> Bounds.atLeast(least == Integer.MAX_VALUE ? least : least + 1);
            case AT_LEAST -> Bounds.atLeast(least);
            case BELOW -> Bounds.atMost(most - 1);
            case AT_MOST -> Bounds.atMost(most);
            case ABOUT -> new Bounds(OptionalInt.of(least), upper);
        };
    }

    private Optional<Limit> limitBefore(int first, Sentence sentence) {
        for (int i = Math.max(sentence.first(), first - LONGEST_BOUND); i < first; i++) {
            for (Hit hit : article.hits(i)) {
                if (hit.entry() instanceof Entry.Bound bound && hit.end() == first) {
                    return Optional.of(bound.limit());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Limit> limitAfter(int end, Sentence sentence) {
        for (int i = end; i < Math.min(sentence.end(), end + REACH + 1); i++) {
            Optional<Limit> limit = article.entry(i, Entry.Bound.class).map(Entry.Bound::limit);
            if (limit.isPresent() && (limit.get() == Limit.AT_LEAST || limit.get() == Limit.AT_MOST)) {
                return limit;
            }
        }
        return Optional.empty();
    }

    private boolean near(int from, int to, Class<? extends Entry> type) {
        for (int i = from; i < to; i++) {
            if (article.entry(i, type).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// What the words next to a number say that it counts; the nearer word wins, the one behind before the one
    /// ahead.
    private Optional<CountCategory> counted(int first, int end, Sentence sentence) {
        Optional<CountCategory> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = Math.max(sentence.first(), first - REACH); i < Math.min(sentence.end(), end + REACH); i++) {
            Optional<Entry.Count> count = article.entry(i, Entry.Count.class);
            int distance = i >= end ? i - end : first - i;
            if (count.isPresent() && distance < nearest) {
                nearest = distance;
                best = Optional.of(count.get().category());
            }
        }
        return best;
    }

    /// Two of a kind, without a number word: قتيلان, جنديين.
    private int dual(int i, Sentence sentence) {
        for (Hit hit : article.hits(i)) {
            boolean person = hit.entry() instanceof Entry.People || hit.entry() instanceof Entry.Count;
            if (person
                    && !taken[i]
                    && hit.shape()
                            .filter(shape -> shape.numerus() == Shape.Numerus.DUAL)
                            .isPresent()
                    && article.reading(i).part() != PartOfSpeech.VERB
                    && plainDual(i)) {
                found.add(new Mention.Quantity(
                        i, i + 1, article.tokenized().span(i, i + 1), Bounds.of(2), counted(i, i, sentence)));
                break;
            }
        }
        return i + 1;
    }

    /// ين is the dual of some words and the plural of most: only the ending ان and the feminine are plain.
    private boolean plainDual(int i) {
        String stem = article.reading(i).stem();
        return stem.endsWith(org.isnad.normalize.Letters.DUAL)
                || stem.endsWith(org.isnad.normalize.Letters.DUAL_FEMININE_OBLIQUE);
    }
}
