package org.isnad.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.token.Sentence;

/// Ties numbers to the statement that they stand nearest to.
final class Near {
    private static final Set<StatementType> COUNTING = Set.of(
            StatementType.ASSAULT,
            StatementType.DEATH,
            StatementType.COERCE,
            StatementType.MOBILIZE,
            StatementType.AID,
            StatementType.RETREAT);

    private Near() {}

    /// The numbers of the sentence that belong to this trigger rather than to another one.
    static Map<CountCategory, Bounds> counts(Mentioned article, Sentence sentence, Trigger trigger, List<Trigger> all) {
        Map<CountCategory, Bounds> counts = new EnumMap<>(CountCategory.class);
        if (!COUNTING.contains(trigger.type())) {
            return counts;
        }
        Analyzed text = article.parsed().analyzed();
        for (Mention mention : article.between(sentence.first(), sentence.end())) {
            if (mention instanceof Mention.Quantity quantity && nearest(quantity, sentence, all) == trigger.core()) {
                category(text, quantity, trigger).ifPresent(c -> counts.putIfAbsent(c, quantity.bounds()));
            }
        }
        return counts;
    }

    private static int nearest(Mention.Quantity quantity, Sentence sentence, List<Trigger> all) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int k = firstIn(sentence, all);
                k < all.size() && sentence.has(all.get(k).core());
                k++) {
            Trigger other = all.get(k);
            int d = Math.abs(other.core() - quantity.first());
            if (COUNTING.contains(other.type()) && d < distance) {
                distance = d;
                best = other.core();
            }
        }
        return best;
    }

    /// The index of the first of the triggers, which stand in the order of the text, that is not before the sentence.
    private static int firstIn(Sentence sentence, List<Trigger> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).core() < sentence.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What a number counts: what the word beside it says, else what the word before it does to people.
    private static Optional<CountCategory> category(Analyzed text, Mention.Quantity quantity, Trigger trigger) {
        Optional<CountCategory> said = quantity.counted();
        if (said.isPresent() && said.get() != CountCategory.FIGHTERS) {
            return said;
        }
        int from = Math.min(trigger.core(), quantity.first());
        for (int i = quantity.first(); i >= from; i--) {
            Optional<CountCategory> category = text.entry(i, Entry.Count.class).map(Entry.Count::category);
            if (category.isPresent() && category.get() != CountCategory.FIGHTERS) {
                return category;
            }
        }
        return switch (trigger.type()) {
            case DEATH -> Optional.of(CountCategory.KILLED);
            case MOBILIZE, AID -> said.or(() -> people(text, quantity));
            default -> Optional.empty();
        };
    }

    private static Optional<CountCategory> people(Analyzed text, Mention.Quantity quantity) {
        for (int i = quantity.end(); i < Math.min(text.readings().size(), quantity.end() + 2); i++) {
            Optional<CountCategory> counted = text.entry(i, Entry.People.class).flatMap(Entry.People::counted);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return Optional.empty();
    }
}
