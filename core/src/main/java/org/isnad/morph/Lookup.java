package org.isnad.morph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Units;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// Finds the words and phrases of the lexicon in one article. Serves one call.
final class Lookup {
    private static final int WIDEST_GAP = 3;

    private final Vocabulary vocabulary;
    private final Tokenized text;
    private final List<Form> forms;
    private final List<List<Hit>> hits = new ArrayList<>();
    private final Set<String> present = new HashSet<>();

    /// The first word of the sentence whose words and stems are in `present`.
    private int gathered = -1;

    /// @param forms the form of each word
    Lookup(Vocabulary vocabulary, Tokenized text, List<Form> forms) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.forms = forms;
    }

    /// For each word the matches that begin there, phrases first.
    List<List<Hit>> hits() {
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                List<Hit> here = new ArrayList<>(2);
                if (!sentence.tail()) {
                    phrases(sentence, i, here);
                    words(sentence, i, here);
                }
                hits.add(List.copyOf(here));
            }
        }
        return hits;
    }

    private List<Form.Stem> stems(int i) {
        Form form = forms.get(i);
        return form.arabic() ? form.stems() : List.of();
    }

    private void phrases(Sentence sentence, int i, List<Hit> here) {
        for (Form.Stem stem : stems(i)) {
            for (Vocabulary.Phrase phrase : stem.phrases()) {
                int end = end(phrase, sentence, i);
                if (end > 0) {
                    Shape shape = phrase.slots().getFirst().verb().get(stem.letters());
                    add(new Hit(phrase.entry(), i, end, i, stem.cut(), Optional.ofNullable(shape)), sentence, here);
                }
            }
        }
    }

    private void words(Sentence sentence, int i, List<Hit> here) {
        for (Form.Stem stem : stems(i)) {
            for (Sense sense : stem.senses()) {
                if (pointsBack(sense.entry(), stem.cut())) {
                    add(new Hit(sense.entry(), i, i + 1, i, stem.cut(), Optional.of(sense.shape())), sentence, here);
                }
            }
        }
    }

    /// Of two hits of one entry at the same word the longer one stays.
    private void add(Hit hit, Sentence sentence, List<Hit> here) {
        for (int i = 0; i < here.size(); i++) {
            Hit known = here.get(i);
            if (known.entry().head().equals(hit.entry().head())) {
                if (hit.length() > known.length() && allowed(hit, sentence)) {
                    here.set(i, hit);
                }
                return;
            }
        }
        if (allowed(hit, sentence)) {
            here.add(hit);
        }
    }

    /// A generic noun points back only when it is definite: الحركة, حركته.
    private static boolean pointsBack(Entry entry, Cut cut) {
        return !(entry instanceof Entry.Generic) || cut.article() || cut.hasPronoun();
    }

    /// Whether clitics and form go together: no article or preposition before a verb, no future before a noun.
    static boolean fits(Cut cut, Shape shape, String folded) {
        if (shape.part() != PartOfSpeech.VERB) {
            boolean beforePronoun = shape.tense() == Shape.Tense.NONE && !cut.future();
            return beforePronoun && !(cut.hasPronoun() && endsInFeminine(cut, folded));
        }
        if (cut.article() || cut.future() && shape.tense() != Shape.Tense.IMPERFECT) {
            return false;
        }
        boolean subjunctive = cut.preposition() == Letters.LAM && shape.tense() == Shape.Tense.IMPERFECT;
        return cut.preposition() == 0 || subjunctive;
    }

    /// ة becomes ت before a pronoun; a folded ه before one is part of the root at best.
    private static boolean endsInFeminine(Cut cut, String folded) {
        return folded.charAt(cut.end() - 1) == Letters.HEH && cut.end() - cut.start() > 3;
    }

    /// The index after the last word of the phrase when it begins at `first`, or -1.
    private int end(Vocabulary.Phrase phrase, Sentence sentence, int first) {
        int at = first + 1;
        for (int s = 1; s < phrase.slots().size(); s++) {
            Vocabulary.Slot slot = phrase.slots().get(s);
            int widest = slot.gapBefore() ? WIDEST_GAP : 0;
            int found = -1;
            for (int skip = 0; skip <= widest && found < 0 && at + skip < sentence.end(); skip++) {
                if (matches(slot, at + skip)) {
                    found = at + skip;
                }
            }
            if (found < 0) {
                return -1;
            }
            at = slot.clitic() != 0 ? found : found + 1;
        }
        return at;
    }

    private boolean matches(Vocabulary.Slot slot, int i) {
        String folded = text.words().get(i).folded();
        if (slot.clitic() == 0 && slot.forms().contains(folded)) {
            return true;
        }
        for (Form.Stem stem : stems(i)) {
            if (slot.clitic() != 0
                    ? stem.cut().preposition() == slot.clitic()
                    : slot.forms().contains(stem.letters())) {
                return true;
            }
        }
        return false;
    }

    private boolean allowed(Hit hit, Sentence sentence) {
        boolean asked = false;
        boolean met = false;
        for (Units.Condition condition : vocabulary.conditions(hit.entry())) {
            boolean holds = holds(condition, hit, sentence);
            if (!condition.wanted() && holds) {
                return false;
            }
            asked |= condition.wanted();
            met |= condition.wanted() && holds;
        }
        return !asked || met;
    }

    private boolean holds(Units.Condition condition, Hit hit, Sentence sentence) {
        return switch (condition.where()) {
            case NEXT -> hit.end() < sentence.end() && isAny(condition.words(), hit.end());
            case PREV -> hit.first() > sentence.first() && isAny(condition.words(), hit.first() - 1);
            case NEAR -> {
                if (!isAnyIn(condition.words(), sentence)) {
                    yield false;
                }
                for (int i = sentence.first(); i < sentence.end(); i++) {
                    if ((i < hit.first() || i >= hit.end()) && isAny(condition.words(), i)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    /// Whether one of the words may stand in the sentence at all; those of one letter always may.
    private boolean isAnyIn(List<String> words, Sentence sentence) {
        if (gathered != sentence.first()) {
            present.clear();
            for (int i = sentence.first(); i < sentence.end(); i++) {
                present.add(text.words().get(i).folded());
                stems(i).forEach(stem -> present.add(stem.letters()));
            }
            gathered = sentence.first();
        }
        for (String wanted : words) {
            if (wanted.length() == 1 || present.contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(List<String> words, int i) {
        String folded = text.words().get(i).folded();
        for (String wanted : words) {
            if (folded.equals(wanted)) {
                return true;
            }
            for (Form.Stem stem : stems(i)) {
                if (stem.letters().equals(wanted)
                        || wanted.length() == 1 && stem.cut().preposition() == wanted.charAt(0)) {
                    return true;
                }
            }
        }
        return false;
    }
}
