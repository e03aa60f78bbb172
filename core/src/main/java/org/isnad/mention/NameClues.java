package org.isnad.mention;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.WordTrait;
import org.isnad.lexicon.WordTraits;
import org.isnad.morph.Reading;
import org.isnad.morph.Sense;
import org.isnad.token.Word;

/// What tells in one sentence which words are names: the features of each word for {@link NameTagger}. Those of a word
/// alone, seen from each of its places beside another, depend on nothing else in the sentence.
final class NameClues {
    /// How many words before and behind a word speak for its label.
    static final int REACH = 2;

    private static final String NONE = "-";
    private static final String DIGITS = "0";
    private static final int NOWHERE = -1;
    private static final int LONGEST_AFFIX = 4;
    private static final int LONG = 9;
    private static final int LISTS = 4;
    private static final String[] PLACES = {"-2", "-1", "", "+1", "+2"};
    private static final String[] STEMS = named("s");
    private static final String[] PARTS = named("part");
    private static final String[] KNOWN = named("known");
    private static final String[] COARSE = named("coarse");
    private static final String[] MIDDLE = named("middle");
    private static final String[] FINE = named("fine");
    private static final String[] SENSES = named("sense");
    private static final String[] IN_LISTS = named("lists");
    private static final String[] IN_LIST = named("list");
    private static final String[] PERSON = named("person");
    private static final String[] ORGANISATION = named("organisation");
    private static final String[] PLACE = named("place");
    private static final String[] FIRST = named("first");
    private static final String[] TAKEN = named("taken");

    private final NameTagger.Line line;
    private final WordTraits traits;
    private final int size;
    private final String[] stems;
    private final int[] found;

    NameClues(NameTagger.Line line, WordTraits traits) {
        this.line = line;
        this.traits = traits;
        size = line.words().size();
        stems = new String[size];
        found = new int[size];
        for (int i = 0; i < size; i++) {
            Word word = line.words().get(i);
            boolean digits = word.kind() == Word.Kind.NUMBER;
            stems[i] = digits ? DIGITS : line.readings().get(i).stem();
            found[i] = traits.find(digits ? DIGITS : word.folded());
            if (found[i] < 0) {
                found[i] = traits.find(line.bare(i));
            }
            if (found[i] < 0) {
                found[i] = traits.find(stems[i]);
            }
        }
    }

    private static String[] named(String name) {
        String[] names = new String[PLACES.length];
        for (int d = 0; d < names.length; d++) {
            names[d] = name + PLACES[d];
        }
        return names;
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    private String stem(int i) {
        return has(i) ? stems[i] : NONE;
    }

    private String part(int i) {
        return has(i) ? line.readings().get(i).part().name() : NONE;
    }

    private int trait(int i, WordTrait trait) {
        return has(i) ? traits.trait(found[i], trait) : NOWHERE;
    }

    /// All that speaks for the label of a word.
    void of(int i, Features features) {
        features.clear();
        for (int d = -REACH; d <= REACH; d++) {
            alone(i + d, d, features);
        }
        together(i, features);
    }

    /// What a word by itself says of the word that stands `d` words before it; there may be no word.
    void alone(int at, int d, Features features) {
        int place = d + REACH;
        if (d == 0 && has(at)) {
            word(at, features);
        }
        around(at, place, features);
        if (Math.abs(d) < REACH) {
            taken(at, place, features);
        }
    }

    /// What a word and its neighbours say of its label only together.
    void together(int i, Features features) {
        pairs(i, features);
        if (i == 0) {
            features.add("begin");
        }
    }

    private void word(int i, Features features) {
        Word word = line.words().get(i);
        Reading reading = line.readings().get(i);
        String stem = stems[i];
        features.add("w", word.folded());
        features.add("kind", word.kind().name());
        features.add(
                reading.cut().article() ? "definite" : "bare",
                reading.cut().conjunction(),
                reading.cut().preposition());
        features.add("length", Math.min(LONG, stem.length()));
        for (int k = 1; k <= LONGEST_AFFIX && k <= stem.length(); k++) {
            features.add("pre", stem.subSequence(0, k));
            features.add("suf", stem.subSequence(stem.length() - k, stem.length()));
        }
    }

    private void around(int at, int d, Features features) {
        features.add(STEMS[d], stem(at));
        features.add(PARTS[d], part(at));
        features.add(KNOWN[d], has(at) ? line.known().get(at) : NONE);
        features.add(COARSE[d], trait(at, WordTrait.COARSE));
        features.add(MIDDLE[d], trait(at, WordTrait.MIDDLE));
        features.add(FINE[d], trait(at, WordTrait.FINE));
        if (has(at) && d <= REACH + 1) {
            for (Sense sense : line.readings().get(at).senses()) {
                features.add(SENSES[d], sense.entry().getClass().getSimpleName());
            }
        }
    }

    /// In which lists a word stands and what it was taken for in other texts.
    private void taken(int at, int d, Features features) {
        int lists = trait(at, WordTrait.LISTS);
        features.add(IN_LISTS[d], lists);
        for (int b = 0; b < LISTS; b++) {
            if (lists != NOWHERE && lists != WordTraits.UNKNOWN && (lists >> b & 1) != 0) {
                features.add(IN_LIST[d], b);
            }
        }
        int person = trait(at, WordTrait.PERSON);
        int first = trait(at, WordTrait.FIRST);
        int organisation = trait(at, WordTrait.ORGANISATION);
        int place = trait(at, WordTrait.PLACE);
        features.add(PERSON[d], person);
        features.add(ORGANISATION[d], organisation);
        features.add(PLACE[d], place);
        features.add(FIRST[d], person, first);
        features.add(TAKEN[d], (person * LONG + organisation) * LONG + place, first);
    }

    private void pairs(int i, Features features) {
        features.add("s-1&0", stem(i - 1), stem(i));
        features.add("s0&1", stem(i), stem(i + 1));
        features.add("s-2&-1", stem(i - 2), stem(i - 1));
        features.add("s1&2", stem(i + 1), stem(i + 2));
        features.add("s-1&1", stem(i - 1), stem(i + 1));
        features.add("part-1&0", part(i - 1), part(i));
        features.add("part0&1", part(i), part(i + 1));
        pair("coarse-1&0", i - 1, i, WordTrait.COARSE, features);
        pair("coarse0&1", i, i + 1, WordTrait.COARSE, features);
        pair("middle-1&0", i - 1, i, WordTrait.MIDDLE, features);
        pair("middle0&1", i, i + 1, WordTrait.MIDDLE, features);
        pair("middle-2&-1", i - 2, i - 1, WordTrait.MIDDLE, features);
        pair("lists-1&0", i - 1, i, WordTrait.LISTS, features);
        pair("lists0&1", i, i + 1, WordTrait.LISTS, features);
        pair("person-1&0", i - 1, i, WordTrait.PERSON, features);
        pair("person0&1", i, i + 1, WordTrait.PERSON, features);
    }

    private void pair(String name, int i, int k, WordTrait trait, Features features) {
        features.add(name, trait(i, trait), trait(k, trait));
    }
}
