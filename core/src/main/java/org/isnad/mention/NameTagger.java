package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Memory;
import org.isnad.lexicon.WordTraits;
import org.isnad.morph.Cut;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// Marks the names of persons, organisations and places: the labels of a sentence are chosen together by a trained
/// chain of decisions, and once more after the sentences around have voted. Features are public for the training.
/// Immutable but for a memory of words that changes no result; share it between threads.
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

    /// A word with what it says of the labels of the words around it.
    private static final class Remembered {
        private final String folded;
        private final Reading reading;
        private final String known;
        private final float[] scores;

        Remembered(String folded, Reading reading, String known, float[] scores) {
            this.folded = folded;
            this.reading = reading;
            this.known = known;
            this.scores = scores;
        }

        boolean is(String otherFolded, Reading otherReading, String otherKnown) {
            return folded.equals(otherFolded) && known.equals(otherKnown) && reading.equals(otherReading);
        }
    }

    /// The binary logarithm of the number of words that are remembered.
    private static final int REMEMBERED = 16;

    private final LabelChain chain;
    private final WordTraits traits;
    private final float[] nothing;
    private final Memory<Remembered> memory = new Memory<>(REMEMBERED);

    private NameTagger(Lexicon lexicon) {
        chain = new LabelChain(lexicon.model(MODEL));
        traits = lexicon.traits();
        nothing = alone(new NameClues(new Line(List.of(), List.of(), List.of()), traits), 0, new Features());
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
        float[][] alone = new float[line.words().size()][];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = alone(line, i, clues, features);
        }
        float[][] scores = new float[alone.length][];
        for (int i = 0; i < scores.length; i++) {
            features.clear();
            clues.together(i, features);
            scores[i] = chain.scores(features);
            for (int d = -NameClues.REACH; d <= NameClues.REACH; d++) {
                boolean has = i + d >= 0 && i + d < alone.length;
                add(has ? alone[i + d] : nothing, d, scores[i]);
            }
        }
        return scores;
    }

    private void add(float[] alone, int d, float[] scores) {
        int at = (d + NameClues.REACH) * scores.length;
        for (int k = 0; k < scores.length; k++) {
            scores[k] += alone[at + k];
        }
    }

    /// What a word by itself says of the labels of the words around it.
    private float[] alone(Line line, int i, NameClues clues, Features features) {
        String folded = line.words().get(i).folded();
        Reading reading = line.readings().get(i);
        String known = line.known().get(i);
        int hash = (folded.hashCode() * 31 + reading.part().name().hashCode()) * 31 + known.hashCode();
        Remembered word = memory.find(
                hash,
                one -> one.is(folded, reading, known),
                () -> new Remembered(folded, reading, known, alone(clues, i, features)));
        return word.scores;
    }

    /// What the word at `i`, or that there is none, says of the labels of the words around.
    private float[] alone(NameClues clues, int i, Features features) {
        float[] scores = new float[(2 * NameClues.REACH + 1) * chain.labels().size()];
        for (int d = -NameClues.REACH; d <= NameClues.REACH; d++) {
            features.clear();
            clues.alone(i, d, features);
            chain.add(features, scores, (d + NameClues.REACH) * chain.labels().size());
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
