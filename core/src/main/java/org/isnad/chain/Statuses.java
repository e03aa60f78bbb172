package org.isnad.chain;

import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.normalize.Letters;
import org.isnad.statement.Frame;
import org.isnad.token.Sentence;

/// Decides how a content stands for its nearest speaker: the cues around its trigger propose, a trained model decides.
/// Serves one article.
final class Statuses {
    private static final int NEXT_REACH = 2;
    private static final int CLAUSE_REACH = 7;

    private final Analyzed text;
    private final LinearModel model;
    private final StatusFeatures features;
    private final Features vector = new Features();

    Statuses(Analyzed text, LinearModel model) {
        this.text = text;
        this.model = model;
        features = new StatusFeatures(text);
    }

    /// The status of what a frame says in a speech, or in the article's own voice.
    Status of(Frame frame, Optional<Speech> speech) {
        if (!model.knows()) {
            Sentence sentence = text.tokenized().sentence(frame.core());
            return ruled(text, sentence, frame.type(), frame.core(), fixed(frame.entry()), speech);
        }
        features.of(frame.type(), frame.core(), frame.entry(), speech, vector);
        float[] scores = model.scores(vector);
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return Status.valueOf(model.labels().get(best));
    }

    /// The status that an entry of the lexicon gives by itself.
    static Optional<Status> fixed(Optional<Hit> entry) {
        return entry.map(Hit::entry)
                .filter(Entry.Frame.class::isInstance)
                .map(Entry.Frame.class::cast)
                .flatMap(Entry.Frame::status);
    }

    /// The status by the cues alone.
    ///
    /// @param fixed what the trigger's entry gives by itself
    static Status ruled(
            Analyzed text,
            Sentence sentence,
            StatementType type,
            int core,
            Optional<Status> fixed,
            Optional<Speech> speech) {
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Optional<Status> cue = cue(text, sentence, core);
        if (cue.isPresent()) {
            return cue.get();
        }
        if (text.reading(core).cut().future()) {
            return Status.PLANNED;
        }
        boolean denied = !type.isSpeech()
                && speech.filter(s -> s.saying().stance() == Stance.DENIES).isPresent();
        return denied ? Status.DENIED : Status.ACTUAL;
    }

    private static Optional<Status> cue(Analyzed text, Sentence sentence, int core) {
        Optional<Status> best = Optional.empty();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            for (Hit hit : text.hits(i)) {
                if (hit.entry() instanceof Entry.Cue cue && reaches(text, hit, cue, core)) {
                    best = Optional.of(cue.status());
                }
            }
        }
        return best;
    }

    private static boolean reaches(Analyzed text, Hit hit, Entry.Cue cue, int core) {
        int distance = core - hit.end();
        if (distance < 0 || hit.core() == core) {
            return false;
        }
        return switch (cue.scope()) {
            case NEXT -> distance < NEXT_REACH && !broken(text, hit.end(), core);
            case CLAUSE -> distance < CLAUSE_REACH && !broken(text, hit.end(), core);
            case SENTENCE -> true;
        };
    }

    private static boolean broken(Analyzed text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.word(i).is(Letters.COMMA) || text.word(i).is(',')) {
                return true;
            }
        }
        return false;
    }
}
