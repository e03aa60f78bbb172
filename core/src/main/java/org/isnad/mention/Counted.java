package org.isnad.mention;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.PeopleClass;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// What a number counts, as the noun beside it says.
///
/// @param nature whether the noun is for people
/// @param first the index of the noun
/// @param end the index after the noun; where the number ends if there is none
/// @param fates what the noun itself says happened to them: قتيل, رهينة
/// @param together whether the number counts several fates in one: بين قتيل وجريح
/// @param whose who they are
record Counted(Nature nature, int first, int end, Set<CountCategory> fates, boolean together, Set<PeopleClass> whose) {
    /// What nouns are for.
    enum Nature {
        PEOPLE,
        THING,
        /// The lexicon does not know the noun.
        UNKNOWN,
        /// No noun stands beside the number.
        NONE
    }

    /// How many words the noun phrase behind a number may have in which its people are looked for.
    private static final int LONGEST_PHRASE = 5;

    /// What the number before the word `at` counts.
    static Counted after(Analyzed article, int at, Sentence sentence) {
        int noun = at < sentence.end() && isBridge(article, at) ? at + 1 : at;
        if (noun >= sentence.end() || !article.word(noun).isLetters()) {
            Nature nature = at < sentence.end() && article.word(at).is('%') ? Nature.THING : Nature.NONE;
            return new Counted(nature, at, at, Set.of(), false, Set.of());
        }
        return of(article, at, noun, sentence);
    }

    /// What the word `noun` says that is counted by a number at its other side, or by its own form.
    static Counted at(Analyzed article, int noun, Sentence sentence) {
        return of(article, noun, noun, sentence);
    }

    private static Counted of(Analyzed article, int at, int noun, Sentence sentence) {
        Nature nature = nature(article, noun);
        boolean joined = article.reading(noun).cut().conjunction() != 0 && nature != Nature.THING;
        if (joined && noun == at || nature == Nature.NONE) {
            return new Counted(Nature.NONE, at, at, Set.of(), false, Set.of());
        }
        Set<CountCategory> fates = EnumSet.noneOf(CountCategory.class);
        Set<PeopleClass> whose = EnumSet.noneOf(PeopleClass.class);
        boolean together = false;
        int end = noun;
        while (nature != Nature.THING && end < Math.min(sentence.end(), noun + LONGEST_PHRASE)) {
            boolean and = end > noun && article.reading(end).cut().conjunction() != 0;
            Set<CountCategory> here = patients(article, end);
            if (and && (here.isEmpty() || fates.isEmpty() || fates.containsAll(here) || isNumber(article, end + 1))
                    || end > noun && !isInside(article, end, here)) {
                break;
            }
            together |= and;
            fates.addAll(here);
            whose(article, end, whose);
            end++;
        }
        return new Counted(nature, noun, Math.max(end, noun + 1), fates, together, whose);
    }

    /// من between a number and the people of whom it is a part: عشرات من الجنود.
    private static boolean isBridge(Analyzed article, int at) {
        return article.word(at).folded().equals(Letters.OF);
    }

    /// Words that go on with the noun phrase: nouns, adjectives, a fate behind بين.
    private static boolean isInside(Analyzed article, int i, Set<CountCategory> patients) {
        PartOfSpeech part = article.reading(i).part();
        if (part == PartOfSpeech.PREPOSITION) {
            return !patients(article, i + 1).isEmpty();
        }
        return article.word(i).kind() == Word.Kind.ARABIC
                && (!patients.isEmpty() || part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE)
                && article.hits(i).stream()
                        .noneMatch(hit -> hit.entry() instanceof Entry.Count && patients.isEmpty()
                                || hit.entry() instanceof Entry.Frame && patients.isEmpty());
    }

    private static boolean isNumber(Analyzed article, int i) {
        return i < article.readings().size()
                && (article.reading(i).part() == PartOfSpeech.NUMBER
                        || article.entry(i, Entry.Bound.class).isPresent());
    }

    /// What a noun for people says happened to them.
    private static Set<CountCategory> patients(Analyzed article, int i) {
        Set<CountCategory> fates = EnumSet.noneOf(CountCategory.class);
        if (i >= article.readings().size()) {
            return fates;
        }
        for (Hit hit : article.hits(i)) {
            if (hit.entry() instanceof Entry.Count count
                    && count.category() != CountCategory.FIGHTERS
                    && !hit.isVerb()) {
                fates.add(count.category());
            }
        }
        return fates;
    }

    private static void whose(Analyzed article, int i, Set<PeopleClass> whose) {
        for (Hit hit : article.hits(i)) {
            if (hit.entry() instanceof Entry.People people) {
                whose.add(people.whose());
            }
        }
    }

    private static Nature nature(Analyzed article, int i) {
        boolean thing = false;
        for (Hit hit : article.hits(i)) {
            switch (hit.entry()) {
                case Entry.People p -> {
                    return Nature.PEOPLE;
                }
                case Entry.Count c
                when !hit.isVerb() -> {
                    return Nature.PEOPLE;
                }
                case Entry.State s -> {
                    return Nature.PEOPLE;
                }
                case Entry.Office o
                when o.kind().equals("force") || o.kind().equals("police") -> {
                    return Nature.PEOPLE;
                }
                case Entry.Thing t -> thing = true;
                case Entry.TimeUnit t -> thing = true;
                case Entry.Weapon w -> thing |= !hit.isVerb();
                case Entry.Site s -> thing = true;
                default -> {
                    // Says nothing of what is counted.
                }
            }
        }
        if (thing) {
            return Nature.THING;
        }
        PartOfSpeech part = article.reading(i).part();
        boolean nominal = part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PROPER;
        return nominal ? Nature.UNKNOWN : Nature.NONE;
    }
}
