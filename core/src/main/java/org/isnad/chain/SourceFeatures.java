package org.isnad.chain;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;

/// What is known of a statement and a speech when it is decided whether the speaker is its source. Serves one
/// article.
public final class SourceFeatures {
    /// The name of the model.
    public static final String MODEL = "sources";

    private static final int FAR = 15;

    private final Mentioned mentioned;
    private final Analyzed text;
    private final boolean[] quoted;

    /// Prepares the features of an article.
    public SourceFeatures(Mentioned mentioned) {
        this.mentioned = mentioned;
        text = mentioned.parsed().analyzed();
        quoted = new boolean[text.readings().size()];
        for (Quotation quotation : text.tokenized().quotations()) {
            for (int i = quotation.open(); i < Math.min(quoted.length, quotation.close()); i++) {
                quoted[i] = true;
            }
        }
    }

    /// The features of the statement of `type` at the word `core` with a speech.
    public void of(StatementType type, int core, Speeches.Candidate candidate, Features features) {
        features.clear();
        Speech speech = candidate.speech();
        String t = type.name();
        String kind = type.isSpeech() ? "act" : type.isTie() ? "tie" : "event";
        String part = text.reading(core).part().name();
        String where = where(core, candidate);
        String say = speech.saying().id();
        features.add("where", where);
        features.add("type+where", t, where);
        features.add("kind+where", kind, where);
        features.add("part+where", part, where);
        features.add("type+part+where", t + part, where);
        features.add("say", say);
        features.add("say+where", say, where);
        features.add("stance+where", speech.saying().stance().name(), where);
        features.add("covers", where, speech.covers(core) ? "y" : "n");
        features.add("framing", where, speech.framing() ? "y" : "n");
        features.add("continues", where, speech.saying().continues() ? "y" : "n");
        String quote = quoted[core] ? "q" : "-";
        features.add("quoted", where, quote);
        features.add("speaker", where, speaker(speech));
        features.add("speaker+type", t, speaker(speech));
        String sure = String.valueOf((int) (speech.sure() * 5));
        features.add("sure", where, sure);
        features.add("sure+type", t, sure);
        features.add("stem+where", text.reading(core).stem(), where);
        features.add("links", where, String.valueOf(speech.links().size()));
        if (candidate.back() == 0) {
            between(core, speech, where, kind, features);
        } else {
            afar(core, candidate, quote, kind, features);
        }
    }

    private String where(int core, Speeches.Candidate candidate) {
        if (candidate.back() > 0) {
            return "back" + candidate.back();
        }
        return candidate.speech().hit().first() < core ? "after" : "before";
    }

    private String speaker(Speech speech) {
        Span words = text.tokenized().wordsOf(speech.links().getFirst().name().span());
        for (Mention mention : mentioned.between(words.start(), words.end())) {
            if (!(mention instanceof Mention.Quantity)) {
                return mention.getClass().getSimpleName();
            }
        }
        return "-";
    }

    private void between(int core, Speech speech, String where, String kind, Features features) {
        int from = Math.min(core, speech.hit().end());
        int to = Math.max(core, speech.hit().first());
        int gap = to - from;
        String d = gap <= 3 ? String.valueOf(gap) : gap <= 7 ? "near" : gap <= FAR ? "mid" : "far";
        features.add("d", where, d);
        features.add("d+kind", where + kind, d);
        boolean complementizer = false;
        boolean colon = false;
        boolean comma = false;
        boolean relative = false;
        int verbs = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            PartOfSpeech part = text.reading(i).part();
            complementizer |= part == PartOfSpeech.COMPLEMENTIZER;
            relative |= part == PartOfSpeech.RELATIVE;
            colon |= text.word(i).is(':');
            comma |= text.word(i).is(Letters.COMMA) || text.word(i).is(',');
            verbs += part == PartOfSpeech.VERB ? 1 : 0;
        }
        String signs =
                (complementizer ? "n" : "-") + (colon ? ":" : "-") + (comma ? "," : "-") + (relative ? "r" : "-");
        features.add("between", where, signs);
        features.add("between+say", speech.saying().id(), signs);
        features.add("between+kind", where + kind, signs);
        features.add("verbs", where, String.valueOf(Math.min(3, verbs)));
        features.add("quote-agrees", quoted[core] ? "q" : "-", where + (colon ? ":" : "-"));
        Sentence sentence = text.tokenized().sentence(core);
        features.add("says-first", where, speech.hit().first() - sentence.first() <= 1 ? "y" : "n");
    }

    private void afar(int core, Speeches.Candidate candidate, String quote, String kind, Features features) {
        int mine = text.tokenized().sentenceOf(core);
        Sentence sentence = text.tokenized().sentences().get(mine);
        Sentence its = text.tokenized().sentences().get(mine - candidate.back());
        boolean same = sentence.paragraph() == its.paragraph();
        features.add("paragraph", kind, same ? "same" : "other");
        features.add("paragraph+quote", quote, same ? "same" : "other");
        String first = text.reading(sentence.first()).stem();
        features.add("begins", first);
        features.add("begins-part", text.reading(sentence.first()).part().name(), same ? "same" : "other");
        boolean open = text.tokenized()
                .quotationOf(core)
                .filter(quotation -> quotation.open() < sentence.first())
                .isPresent();
        features.add("quote-goes-on", open ? "y" : "n");
    }
}
