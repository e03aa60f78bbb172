package org.isnad.mention;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Limit;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Reads the words that make a number a bound: at least, more than.
///
/// @param article the words around the number
record BoundWords(Analyzed article) {
    /// The most words that a bound before a number may have: ما لا يقل عن.
    private static final int LONGEST = 4;

    /// How many words may stand between a number and a bound behind it: 12 جنديا من القوات الخاصة على الأقل.
    private static final int REACH = 6;

    /// Words of a bound, and what they make of a number.
    record Found(int first, Limit limit) {}

    /// The bound that ends where the number begins.
    Optional<Found> before(int number, Sentence sentence) {
        for (int i = Math.max(sentence.first(), number - LONGEST); i < number; i++) {
            for (Hit hit : article.hits(i)) {
                if (hit.entry() instanceof Entry.Bound bound && hit.end() == number) {
                    return Optional.of(new Found(i, bound.limit()));
                }
            }
        }
        return Optional.empty();
    }

    /// The bound that stands behind the people that are counted, before the next number and the next stop.
    Optional<Limit> after(int end, Sentence sentence) {
        for (int i = end; i < Math.min(sentence.end(), end + REACH + 1); i++) {
            Optional<Limit> limit = article.entry(i, Entry.Bound.class).map(Entry.Bound::limit);
            if (limit.isPresent()) {
                return limit.filter(one -> one == Limit.AT_LEAST || one == Limit.AT_MOST);
            }
            if (article.reading(i).part() == PartOfSpeech.NUMBER
                    || article.word(i).kind() == Word.Kind.SIGN
                    || article.reading(i).cut().conjunction() != 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What becomes of `low` to `high` by the words beside it. Bounds beyond the largest int are open.
    static Bounds bounds(long low, long high, Optional<Limit> limit) {
        int least = (int) Math.min(Integer.MAX_VALUE, low);
        int most = (int) Math.min(Integer.MAX_VALUE, high);
        OptionalInt upper = high >= Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(most);
        if (limit.isEmpty()) {
            return new Bounds(OptionalInt.of(least), upper);
        }
        return switch (limit.get()) {
            case ABOVE -> Bounds.atLeast(least == Integer.MAX_VALUE ? least : least + 1);
            case AT_LEAST -> Bounds.atLeast(least);
            case BELOW -> Bounds.atMost(Math.max(0, most - 1));
            case AT_MOST -> Bounds.atMost(most);
            case ABOUT -> new Bounds(OptionalInt.of(least), upper);
        };
    }
}
