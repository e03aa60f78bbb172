package org.isnad.chain;

import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.Status;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.normalize.Letters;
import org.isnad.statement.Frame;
import org.isnad.token.Sentence;

/// Decides how a content stands for its nearest speaker, by the cues around its trigger.
final class Statuses {
    private static final int NEXT_REACH = 2;
    private static final int CLAUSE_REACH = 7;

    private Statuses() {}

    static Status of(Analyzed text, Sentence sentence, Frame frame, Optional<Speech> speech) {
        if (frame.fixed().isPresent()) {
            return frame.fixed().get();
        }
        Optional<Status> cue = cue(text, sentence, frame);
        if (cue.isPresent()) {
            return cue.get();
        }
        if (text.reading(frame.core()).cut().future()) {
            return Status.PLANNED;
        }
        boolean denied = !frame.type().isSpeech()
                && speech.filter(s -> s.saying().stance() == Stance.DENIES).isPresent();
        return denied ? Status.DENIED : Status.ACTUAL;
    }

    private static Optional<Status> cue(Analyzed text, Sentence sentence, Frame frame) {
        Optional<Status> best = Optional.empty();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            for (Hit hit : text.hits(i)) {
                if (hit.entry() instanceof Entry.Cue cue && reaches(text, hit, cue, frame)) {
                    best = Optional.of(cue.status());
                }
            }
        }
        return best;
    }

    private static boolean reaches(Analyzed text, Hit hit, Entry.Cue cue, Frame frame) {
        int distance = frame.core() - hit.end();
        if (distance < 0 || hit.core() == frame.core()) {
            return false;
        }
        return switch (cue.scope()) {
            case NEXT -> distance < NEXT_REACH && !broken(text, hit.end(), frame.core());
            case CLAUSE -> distance < CLAUSE_REACH && !broken(text, hit.end(), frame.core());
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
