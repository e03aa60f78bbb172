package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordTraits;
import org.isnad.morph.Cut;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// Marks the names of persons, organisations and places: the labels of a sentence are chosen together by a trained
/// chain of decisions, and once more after the sentences around have voted. Features are public for the training.
/// Immutable; share it between threads.
public final class NameTagger {
    /// The name of the model.
    public static final String MODEL = "names";

    /// The label of a word that belongs to no name.
    public static final String OUTSIDE = "O";

    /// A sentence whose words are to be labelled.
    ///
    /// @param known for each word the kind of name that the lexicon has for it, or `-`
    public record Line(List<Word> words, List<Reading> readings, List<String> known) {
        /// A folded word without conjunction and preposition.
        public String bare(int i) {
            Word word = words.get(i);
            Cut cut = readings.get(i).cut();
            if (!word.isLetters() || cut.conjunction() == 0 && cut.preposition() == 0) {
                return word.folded();
            }
            boolean contracted = cut.preposition() == Letters.LAM;
            int start = cut.article() && !contracted ? cut.start() - Letters.ARTICLE.length() : cut.start();
            return word.folded().substring(start);
        }
    }

    private final LabelChain chain;
    private final WordTraits traits;

    private NameTagger(Lexicon lexicon) {
        chain = new LabelChain(lexicon.model(MODEL));
        traits = lexicon.traits();
    }

    /// The tagger of the model in `lexicon`.
    public static NameTagger using(Lexicon lexicon) {
        return new NameTagger(lexicon);
    }

    /// The hash of the feature that the word before has that label.
    public static int before(String label) {
        Features features = new Features();
        LabelChain.before(label, features);
        return features.hash(0);
    }

    /// The hashes of all that is known of each word.
    public List<int[]> features(Line line) {
        NameClues clues = new NameClues(line, traits);
        Features features = new Features();
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            clues.of(i, features);
            all.add(features.hashes());
        }
        return all;
    }

    /// For each word how likely each label of the model is for the sentence alone, in the model's order.
    public List<float[]> likely(Line line) {
        return Arrays.stream(chain.gaps(scores(line))).map(LabelChain::likely).toList();
    }

    private float[][] scores(Line line) {
        NameClues clues = new NameClues(line, traits);
        Features features = new Features();
        float[][] scores = new float[line.words().size()][];
        for (int i = 0; i < scores.length; i++) {
            clues.of(i, features);
            scores[i] = chain.scores(features);
        }
        return scores;
    }

    /// The labels of the words of sentences that follow one another: `B-PER`, `I-PER`, `B-ORG` … or `O`.
    List<List<String>> labels(List<Line> lines) {
        if (!chain.knows()) {
            return lines.stream()
                    .map(line -> line.words().stream().map(word -> OUTSIDE).toList())
                    .toList();
        }
        List<float[][]> scores = lines.stream().map(this::scores).toList();
        new NameVotes(lines, scores.stream().map(chain::gaps).toList(), chain.labels()).sway(scores);
        return scores.stream().map(this::best).toList();
    }

    private List<String> best(float[][] scores) {
        return Arrays.stream(chain.best(scores)).mapToObj(chain.labels()::get).toList();
    }
}
