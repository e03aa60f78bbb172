package org.isnad.morph;

import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.token.Word;

/// Chooses clitics and part of speech of each word by two trained decisions. Features are public for the training.
public final class Tagger {
    /// The name of the model that chooses the cut.
    public static final String CUT_MODEL = "clitics";

    /// The name of the model that chooses the part of speech.
    public static final String PART_MODEL = "part-of-speech";

    private static final String NONE = "-";

    private Tagger() {}

    /// The label of a cut: its clitics without the stem.
    public static String label(Cut cut) {
        StringBuilder out = new StringBuilder();
        out.append(cut.conjunction() == 0 ? NONE : String.valueOf(cut.conjunction()));
        out.append(cut.preposition() == 0 ? NONE : String.valueOf(cut.preposition()));
        out.append(cut.future() ? "s" : NONE).append(cut.article() ? "a" : NONE);
        return out.append(cut.hasPronoun() ? "p" : NONE).toString();
    }

    /// What is known of a word before its cut is chosen.
    ///
    /// @param knownCuts the labels of the cuts whose stems the lexicon knows
    public static void cutFeatures(List<Word> words, int i, List<String> knownCuts, Features features) {
        features.clear();
        String word = words.get(i).folded();
        String plain = words.get(i).plain();
        String before = at(words, i - 1);
        String after = at(words, i + 1);
        features.add("w", word);
        features.add("p", plain);
        for (int k = 1; k <= 5 && k <= word.length(); k++) {
            features.add("pre", plain.substring(0, k));
            features.add("suf", plain.substring(word.length() - k));
        }
        if (word.length() > 3) {
            features.add("2suf", plain.substring(0, 2), plain.substring(word.length() - 2));
            features.add("rest1", word.substring(1));
            features.add("rest2", word.substring(2));
            features.add("but1", word.substring(0, word.length() - 1));
            features.add("but2", word.substring(0, word.length() - 2));
        }
        features.add("len", String.valueOf(Math.min(12, word.length())));
        features.add("b", before);
        features.add("a", after);
        for (String known : knownCuts) {
            features.add("known", known);
        }
    }

    /// What is known of a word once its cut is chosen.
    ///
    /// @param before the part of speech of the word before, as chosen
    /// @param beforeThat of the one before that
    public static void partFeatures(
            List<Word> words, int i, Cut cut, List<Sense> senses, String before, String beforeThat, Features features) {
        features.clear();
        String word = words.get(i).folded();
        String plain = words.get(i).plain();
        String stem = cut.stem(plain);
        String label = label(cut);
        features.add("w", word);
        features.add("stem", stem);
        features.add("cut", label);
        features.add("cut+b", label, before);
        for (int k = 1; k <= 4 && k <= stem.length(); k++) {
            features.add("pre", stem.substring(0, k));
            features.add("suf", stem.substring(stem.length() - k));
        }
        if (stem.length() > 2) {
            features.add("skel", stem.substring(0, 1), stem.substring(stem.length() - 1));
            features.add("skel2", stem.substring(0, 2), stem.substring(stem.length() - 1));
        }
        features.add("len", String.valueOf(Math.min(10, stem.length())));
        features.add("bt", before);
        features.add("bbt", before, beforeThat);
        features.add("bw", at(words, i - 1));
        features.add("aw", at(words, i + 1));
        String after = at(words, i + 1);
        features.add("apre", after.substring(0, Math.min(2, after.length())));
        features.add("apre3", after.substring(0, Math.min(3, after.length())));
        features.add("bt+suf", before, stem.substring(Math.max(0, stem.length() - 2)));
        for (Sense sense : senses) {
            features.add(
                    "sense", sense.shape().part().name(), sense.shape().tense().name());
        }
    }

    private static String at(List<Word> words, int i) {
        if (i < 0 || i >= words.size()) {
            return NONE;
        }
        Word word = words.get(i);
        return word.kind() == Word.Kind.NUMBER ? "0" : word.folded();
    }

    /// The part of speech that the model finds most likely, or NOUN where there is none.
    static PartOfSpeech part(LinearModel model, Features features) {
        float[] scores = model.scores(features);
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return scores.length == 0
                ? PartOfSpeech.NOUN
                : PartOfSpeech.valueOf(model.labels().get(best));
    }
}
