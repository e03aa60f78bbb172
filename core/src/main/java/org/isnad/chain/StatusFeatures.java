package org.isnad.chain;

import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Shape;
import org.isnad.token.Sentence;

/// What is known of a statement when it is decided how its content stands for its nearest speaker. Serves one article.
public final class StatusFeatures {
    /// The name of the model.
    public static final String MODEL = "statuses";

    private static final String NONE = "-";
    private static final int WINDOW = 3;
    private static final int BAG = 7;
    private static final int MOST_AHEAD = 3;

    private final Analyzed text;

    /// Prepares the features of an article.
    public StatusFeatures(Analyzed text) {
        this.text = text;
    }

    /// The features of the statement of `type` at the word `core`.
    ///
    /// @param entry what the lexicon has for the trigger
    /// @param speech the speech that the statement belongs to
    public void of(StatementType type, int core, Optional<Hit> entry, Optional<Speech> speech, Features features) {
        features.clear();
        String t = type.name();
        String kind = type.isSpeech() ? "act" : type.isTie() ? "tie" : "event";
        Sentence sentence = text.tokenized().sentence(core);
        Status ruled = Statuses.ruled(text, sentence, type, core, Statuses.fixed(entry), speech);
        features.add("type", t);
        features.add("ruled", ruled.name());
        features.add("ruled+kind", ruled.name(), kind);
        features.add("ruled+type", ruled.name(), t);
        features.add("entry", entry.map(hit -> hit.entry().id()).orElse(NONE));
        word(core, t, entry, features);
        window(core, sentence, kind, features);
        cues(core, sentence, kind, features);
        ahead(sentence, speech, kind, features);
        String stance = speech.map(s -> s.saying().stance().name()).orElse(NONE);
        features.add("stance", stance, kind);
        features.add("stance+type", stance, t);
        features.add("say", speech.map(s -> s.saying().id()).orElse(NONE), kind);
    }

    private void word(int core, String type, Optional<Hit> entry, Features features) {
        Reading reading = text.reading(core);
        String part = reading.part().name();
        String tense =
                entry.flatMap(Hit::shape).map(Shape::tense).map(Enum::name).orElse(NONE);
        features.add("stem", reading.stem());
        features.add("part", part, tense);
        features.add("type+part", type + tense, part);
        features.add("future", reading.cut().future() ? "y" : "n", type);
        features.add("preposition", String.valueOf(reading.cut().preposition()), part);
        features.add("article", reading.cut().article() ? "y" : "n", part);
    }

    private void window(int core, Sentence sentence, String kind, Features features) {
        for (int d = 1; d <= WINDOW; d++) {
            features.add("before" + d, stem(core - d, sentence));
            features.add("after" + d, stem(core + d, sentence));
        }
        features.add(
                "before1+part",
                stem(core - 1, sentence),
                text.reading(core).part().name());
        features.add("before1+kind", stem(core - 1, sentence), kind);
        features.add("before2+1", stem(core - 2, sentence), stem(core - 1, sentence));
        for (int i = Math.max(sentence.first(), core - BAG); i < Math.min(sentence.end(), core + BAG); i++) {
            if (i != core && text.word(i).isLetters()) {
                features.add(i < core ? "bag-" : "bag+", stem(i, sentence));
            }
        }
        features.add("verb", verbBefore(core, sentence), kind);
        features.add("begins", stem(sentence.first(), sentence));
        features.add("title", text.tokenized().isTitle(sentence) ? "y" : "n", kind);
    }

    /// The nearest verb before the word, which often governs it: يعتزم شن هجوم.
    private String verbBefore(int core, Sentence sentence) {
        for (int i = core - 1; i >= Math.max(sentence.first(), core - BAG); i--) {
            if (text.reading(i).part() == PartOfSpeech.VERB) {
                return text.reading(i).stem();
            }
        }
        return NONE;
    }

    private void cues(int core, Sentence sentence, String kind, Features features) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            for (Hit hit : text.hits(i)) {
                if (hit.entry() instanceof Entry.Cue cue && hit.core() != core) {
                    String where = where(hit, core);
                    features.add("cue", cue.id(), where);
                    features.add("cue-status", cue.status().name(), where);
                    features.add("cue-status+kind", cue.status() + kind, where);
                    features.add("cue-scope", cue.status().name() + cue.scope(), where);
                }
            }
        }
    }

    /// What the next sentences say of it: that nobody could confirm it stands behind the report.
    private void ahead(Sentence sentence, Optional<Speech> speech, String kind, Features features) {
        String told = speech.isPresent() ? "told" : NONE;
        int limit = text.tokenized().sentences().size();
        int mine = text.tokenized().sentenceOf(sentence.first());
        for (int ahead = 1; ahead <= MOST_AHEAD && mine + ahead < limit; ahead++) {
            Sentence next = text.tokenized().sentences().get(mine + ahead);
            for (int i = next.first(); i < next.end(); i++) {
                for (Hit hit : text.hits(i)) {
                    if (hit.entry() instanceof Entry.Cue cue && cue.status() == Status.UNCONFIRMED) {
                        features.add("ahead", String.valueOf(ahead), told);
                        features.add("ahead+kind", ahead + kind, told);
                        features.add("ahead+cue", cue.id(), ahead + told);
                    }
                }
            }
        }
    }

    private static String where(Hit hit, int core) {
        int distance = core - hit.end();
        if (distance < 0) {
            return hit.first() - core > BAG ? "far-behind" : "behind";
        }
        return distance == 0 ? "next" : distance < WINDOW ? "near" : distance < BAG ? "clause" : "far";
    }

    private String stem(int i, Sentence sentence) {
        return sentence.has(i) ? text.reading(i).stem() : NONE;
    }
}
