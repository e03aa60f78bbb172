package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.PeopleClass;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Shape;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;

/// Finds people to whom something happens and whose number is told by no number: one person without a name
/// (مقتل جندي), others (وإصابة آخرين).
///
/// @param numerals what knows numbers
/// @param article the words
/// @param numbers the numbers of people in the order of the text, which these are not
record Unnumbered(Numerals numerals, Analyzed article, List<Mention.Quantity> numbers) {
    /// The most words between what happens and to whom.
    private static final int CLOSE = 2;

    /// The most words of the people that another one is joined to.
    private static final int LONGEST_PEOPLE = 7;

    List<Mention.Quantity> find() {
        Fates fates = new Fates(numerals, article);
        boolean[] counted = new boolean[article.readings().size() + 2];
        for (Mention.Quantity number : numbers) {
            // واحد stands behind its noun, other numbers before theirs.
            int back = number.bounds().equals(Bounds.of(1)) ? 2 : 0;
            for (int i = Math.max(0, number.first() - back); i <= number.end() + 1 && i < counted.length; i++) {
                counted[i] = true;
            }
        }
        List<Mention.Quantity> found = new ArrayList<>();
        for (Sentence sentence : article.tokenized().body()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                boolean taken = counted[i] && article.reading(i).cut().conjunction() == 0;
                Optional<Entry.People> one = taken ? Optional.empty() : one(i);
                if (one.isPresent() && !isDoer(i, sentence)) {
                    Set<CountCategory> happened = close(fates.of(i, i + 1, sentence, true));
                    happened = happened.isEmpty() ? joined(i, sentence) : happened;
                    add(i, Bounds.of(1), happened, Set.of(one.get().whose()), Set.of(), found);
                } else if (!counted[i] && isOthers(i)) {
                    Set<CountCategory> happened = close(fates.before(i, sentence));
                    add(i, Bounds.atLeast(1), happened, Set.of(), Set.of(Entry.Remark.Means.OTHERS), found);
                }
            }
        }
        return found;
    }

    /// What happens to those whom و joins one more to: قتل سبعة جنود وطفل.
    private Set<CountCategory> joined(int i, Sentence sentence) {
        if (article.reading(i).cut().conjunction() != Letters.WAW) {
            return Set.of();
        }
        int at = i - 1;
        while (at >= sentence.first() && i - at <= LONGEST_PEOPLE && isOfPeople(at)) {
            int last = at;
            Optional<Mention.Quantity> people = numbers.stream()
                    .filter(number -> number.has(last)
                            && number.bounds().low().equals(number.bounds().high()))
                    .findFirst();
            if (people.isPresent()) {
                return people.get().fates();
            }
            at--;
        }
        return Set.of();
    }

    private boolean isOfPeople(int i) {
        PartOfSpeech part = article.reading(i).part();
        boolean phrase = part == PartOfSpeech.NOUN
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.PROPER
                || part == PartOfSpeech.NUMBER
                || part == PartOfSpeech.PREPOSITION;
        return phrase && article.reading(i).cut().conjunction() == 0;
    }

    private static Set<CountCategory> close(Optional<Fates.Found> fate) {
        return fate.filter(one -> one.distance() <= CLOSE && !one.together())
                .map(Fates.Found::fates)
                .orElse(Set.of());
    }

    private void add(
            int i,
            Bounds bounds,
            Set<CountCategory> happened,
            Set<PeopleClass> whose,
            Set<Entry.Remark.Means> remarks,
            List<Mention.Quantity> found) {
        if (!happened.isEmpty()) {
            found.add(new Mention.Quantity(
                    i, i + 1, article.tokenized().span(i, i + 1), bounds, happened, whose, remarks));
        }
    }

    private boolean isOthers(int i) {
        return article.entry(i, Entry.Remark.class)
                .filter(remark -> remark.means() == Entry.Remark.Means.OTHERS)
                .isPresent();
    }

    /// The word for one person, indefinite, that stands there.
    private Optional<Entry.People> one(int i) {
        for (Hit hit : article.hits(i)) {
            boolean bare =
                    !hit.cut().article() && !hit.cut().hasPronoun() && hit.cut().preposition() == 0;
            if (hit.entry() instanceof Entry.People people
                    && bare
                    && hit.length() == 1
                    && hit.shape().filter(shape -> isOne(people, shape)).isPresent()) {
                return Optional.of(people);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(Entry.People people, Shape shape) {
        return shape.numerus() == Shape.Numerus.SINGULAR && !BrokenPlurals.isOne(shape.lemma(), people.nouns());
    }

    /// Whether somebody else follows to whom he does it: قتل مسلح خمسة جنود.
    private boolean isDoer(int i, Sentence sentence) {
        int next = i + 1;
        while (next < sentence.end() && article.reading(next).part() == PartOfSpeech.ADJECTIVE) {
            next++;
        }
        return next < sentence.end()
                && article.reading(next).cut().conjunction() == 0
                && (article.reading(next).part() == PartOfSpeech.NUMBER
                        || article.entry(next, Entry.People.class).isPresent());
    }
}
