package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// Decides when a statement has its time from: a time of its sentence, or of one nearby that means the same
/// happening. By a trained model; without one the nearest time of the sentence is taken.
public final class Times {
    /// The name of the model that says whether a time is that of a statement.
    public static final String MODEL = "times";

    /// The least probability of a time: less sure than even, since most statements with a time have it from a
    /// neighbour; not lower, since a time that nobody said is worse than none.
    private static final double LEAST = 0.2;

    /// How far the nearest time may stand, in words, where there is no model.
    private static final int MOST_WORDS = 25;

    private static final int SENTENCES_BACK = 4;
    private static final int SENTENCES_AHEAD = 1;
    private static final int LEAD = 3;

    private final LinearModel model;

    Times(Lexicon lexicon) {
        model = lexicon.model(MODEL);
    }

    /// The dated times that a statement whose trigger is the word `core` can have: those nearby and those of
    /// the lead.
    public static List<Mention.Moment> candidates(Mentioned mentioned, int core) {
        Tokenized text = mentioned.parsed().analyzed().tokenized();
        List<Sentence> sentences = text.sentences();
        int sentence = text.sentenceOf(core);
        int from = Math.max(0, sentence - SENTENCES_BACK);
        int to = Math.min(sentences.size(), sentence + SENTENCES_AHEAD + 1);
        int lead = Math.min(from, LEAD);
        List<Mention.Moment> all =
                dated(mentioned, 0, lead == 0 ? 0 : sentences.get(lead - 1).end());
        all.addAll(dated(
                mentioned, sentences.get(from).first(), sentences.get(to - 1).end()));
        return all;
    }

    private static List<Mention.Moment> dated(Mentioned mentioned, int first, int end) {
        List<Mention.Moment> all = new ArrayList<>();
        for (Mention mention : mentioned.between(first, end)) {
            if (mention instanceof Mention.Moment moment && moment.time().isPresent()) {
                all.add(moment);
            }
        }
        return all;
    }

    /// The time of a statement, if it has one.
    Optional<Mention.Moment> of(Mentioned mentioned, TimeFeatures features, Trigger trigger, Features vector) {
        if (!model.knows()) {
            return nearest(mentioned, trigger.core());
        }
        Optional<Mention.Moment> best = Optional.empty();
        double most = LEAST;
        for (Mention.Moment moment : candidates(mentioned, trigger.core())) {
            features.of(trigger.type(), trigger.core(), moment, vector);
            double probability = model.yes(vector);
            if (probability > most) {
                most = probability;
                best = Optional.of(moment);
            }
        }
        return best;
    }

    private static Optional<Mention.Moment> nearest(Mentioned mentioned, int core) {
        Tokenized text = mentioned.parsed().analyzed().tokenized();
        Sentence sentence = text.sentence(core);
        Optional<Mention.Moment> best = Optional.empty();
        int nearest = MOST_WORDS;
        for (Mention mention : mentioned.between(sentence.first(), sentence.end())) {
            int distance = Math.abs(mention.first() - core);
            if (mention instanceof Mention.Moment moment && distance < nearest) {
                nearest = distance;
                best = Optional.of(moment);
            }
        }
        return best;
    }
}
