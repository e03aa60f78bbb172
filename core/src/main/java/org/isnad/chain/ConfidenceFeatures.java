package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Shape;
import org.isnad.statement.Frame;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// What is known of a finished statement when it is asked how sure it is. Serves one article.
public final class ConfidenceFeatures {
    /// The name of the model for articles.
    public static final String MODEL = "confidence";

    /// The name of the model for passages that stand alone, a title-less paragraph: who reads one sentence codes what
    /// happens in it now, who reads an article also codes what it recalls.
    public static final String PASSAGE_MODEL = "passage-confidence";

    private static final String NONE = "-";
    private static final double LEAST = 1e-4;
    private static final int WINDOW = 2;

    private final Analyzed text;

    /// Prepares the features of an article.
    public ConfidenceFeatures(Mentioned mentioned) {
        text = mentioned.parsed().analyzed();
    }

    /// The name of the model that knows texts of this kind.
    public String model() {
        List<Sentence> sentences = text.tokenized().sentences();
        boolean alone = sentences.isEmpty() || sentences.getLast().paragraph() == 0;
        return alone ? PASSAGE_MODEL : MODEL;
    }

    /// The features of the statement that a frame becomes.
    ///
    /// @param status how it stands for its nearest speaker
    /// @param sources the chain, nearest speaker first
    public void of(Frame frame, Status status, List<Link> sources, Features features) {
        features.clear();
        Tokenized tokenized = text.tokenized();
        Sentence sentence = tokenized.sentence(frame.core());
        String type = frame.type().name();
        features.add("type", type, NONE);
        features.add("sure", sure(frame.confidence()), NONE);
        features.add("sure+type", sure(frame.confidence()), type);
        features.add("entry", frame.entry().map(hit -> hit.entry().id()).orElse(NONE), type);
        word(frame, type, features);
        fields(frame, status, sources, type, features);
        String place = tokenized.isTitle(sentence) ? "title" : sentence.paragraph() <= 1 ? "lead" : "body";
        features.add("place", place, type);
        features.add(
                "time",
                frame.moment()
                        .filter(moment -> moment.time().isPresent())
                        .map(Mention.Moment::rule)
                        .orElse(NONE),
                type);
        features.add("begins", stem(sentence.first(), sentence), type);
        sentence(frame, sentence, type, features);
    }

    /// The log-odds in steps of a half.
    private static String sure(double probability) {
        double held = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return String.valueOf(Math.round(2 * Math.log(held / (1 - held))));
    }

    private void word(Frame frame, String type, Features features) {
        int core = frame.core();
        Reading reading = text.reading(core);
        Sentence sentence = text.tokenized().sentence(core);
        String tense = frame.entry()
                .flatMap(Hit::shape)
                .map(Shape::tense)
                .map(Enum::name)
                .orElse(NONE);
        features.add("stem", reading.stem(), type);
        features.add("part", reading.part().name() + tense, type);
        features.add("article", reading.cut().article() ? "y" : "n", type);
        for (int d = 1; d <= WINDOW; d++) {
            features.add("before" + d, stem(core - d, sentence), NONE);
            features.add("after" + d, stem(core + d, sentence), NONE);
        }
    }

    private static void fields(Frame frame, Status status, List<Link> sources, String type, Features features) {
        features.add("agents", frame.agents().isEmpty() ? "n" : "y", type);
        features.add("targets", frame.targets().isEmpty() ? "n" : "y", type);
        features.add("places", frame.places().isEmpty() ? "n" : "y", type);
        features.add(
                "counts",
                String.join(
                        ",", frame.counts().keySet().stream().map(Enum::name).toList()),
                type);
        features.add("status", status.name(), type);
        Optional<Link> speaker = sources.stream().findFirst();
        features.add("stance", speaker.map(link -> link.stance().name()).orElse(NONE), type);
    }

    /// The words of the sentence, alone and side by side.
    private void sentence(Frame frame, Sentence sentence, String type, Features features) {
        String before = NONE;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String stem = stem(i, sentence);
            features.add("word", stem, type);
            features.add("pair", before, stem);
            if (text.reading(i).part() == PartOfSpeech.VERB) {
                features.add("verb", stem, i < frame.core() ? "before" : "behind");
            }
            before = stem;
        }
    }

    private String stem(int i, Sentence sentence) {
        return sentence.has(i) ? text.reading(i).stem() : NONE;
    }
}
