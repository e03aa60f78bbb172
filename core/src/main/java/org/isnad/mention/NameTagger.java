package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Reading;
import org.isnad.token.Word;

/// Marks the names of persons, organisations and places word by word, by a trained decision. Features are public
/// for the training.
public final class NameTagger {
    /// The name of the model.
    public static final String MODEL = "names";

    /// The label of a word that belongs to no name.
    public static final String OUTSIDE = "O";

    private static final String NONE = "-";

    private NameTagger() {}

    /// What is known of a word when its label is chosen.
    ///
    /// @param known for each word the kind of name that the lexicon has for it, or `-`
    /// @param before the label of the word before, as chosen
    public static void features(
            List<Word> words, List<Reading> readings, List<String> known, int i, String before, Features features) {
        features.clear();
        Word word = words.get(i);
        Reading reading = readings.get(i);
        String stem = reading.stem();
        features.add("w", word.folded());
        features.add("s", stem);
        features.add("part", reading.part().name());
        features.add("art", reading.cut().article() ? "y" : "n", before);
        for (int k = 2; k <= 4 && k <= stem.length(); k++) {
            features.add("pre", stem.substring(0, k));
            features.add("suf", stem.substring(stem.length() - k));
        }
        features.add("len", String.valueOf(Math.min(9, stem.length())));
        features.add("bt", before);
        features.add("bt+s", before, stem);
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                String near = stem(readings, words, i + d);
                features.add("s" + d, near);
                if (d == -1 || d == 1) {
                    features.add("part" + d, part(readings, i + d));
                    features.add("s+" + d, stem, near);
                    features.add("bt+s" + d, before, near);
                    features.add("suf" + d, near.substring(Math.max(0, near.length() - 2)));
                }
                features.add("known" + d, i + d >= 0 && i + d < known.size() ? known.get(i + d) : NONE);
            }
        }
        features.add("s-2-1", stem(readings, words, i - 2), stem(readings, words, i - 1));
        features.add("known", known.get(i));
        features.add("known+bt", known.get(i), before);
        features.add("kind", word.kind().name());
    }

    private static String stem(List<Reading> readings, List<Word> words, int i) {
        if (i < 0 || i >= readings.size()) {
            return NONE;
        }
        return words.get(i).kind() == Word.Kind.NUMBER ? "0" : readings.get(i).stem();
    }

    private static String part(List<Reading> readings, int i) {
        return i < 0 || i >= readings.size() ? NONE : readings.get(i).part().name();
    }

    /// The labels of the words of a sentence: `B-PER`, `I-PER`, `B-ORG` … or `O`.
    static List<String> labels(LinearModel model, List<Word> words, List<Reading> readings, List<String> known) {
        List<String> labels = new ArrayList<>(words.size());
        Features features = new Features();
        String before = OUTSIDE;
        for (int i = 0; i < words.size(); i++) {
            String label = OUTSIDE;
            if (model.knows()) {
                features(words, readings, known, i, before, features);
                label = best(model, features, before);
            }
            labels.add(label);
            before = label;
        }
        return labels;
    }

    private static String best(LinearModel model, Features features, String before) {
        float[] scores = model.scores(features);
        int best = -1;
        for (int k = 0; k < scores.length; k++) {
            String label = model.labels().get(k);
            boolean follows = !label.startsWith("I-") || before.length() > 2 && before.endsWith(label.substring(2));
            if (follows && (best < 0 || scores[k] > scores[best])) {
                best = k;
            }
        }
        return model.labels().get(best);
    }
}
