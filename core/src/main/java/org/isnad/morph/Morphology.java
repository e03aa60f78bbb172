package org.isnad.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.normalize.Letters;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// Understands the words of an article one by one. Immutable; share it between threads.
public final class Morphology {
    private final Vocabulary vocabulary;
    private final LinearModel cutModel;
    private final LinearModel partModel;

    private Morphology(Lexicon lexicon) {
        vocabulary = new Vocabulary(lexicon);
        cutModel = lexicon.model(Tagger.CUT_MODEL);
        partModel = lexicon.model(Tagger.PART_MODEL);
    }

    /// The morphology that knows the words of `lexicon`.
    public static Morphology using(Lexicon lexicon) {
        return new Morphology(lexicon);
    }

    /// The article with a reading for each word and all that the lexicon has for its words.
    public Analyzed in(Tokenized text) {
        Lookup lookup = new Lookup(vocabulary, text);
        List<List<Hit>> hits = lookup.hits();
        return new Analyzed(text, readings(text.words(), lookup.cuts()), hits);
    }

    /// The best reading of each of the words, which follow one another.
    public List<Reading> read(List<Word> words) {
        return readings(words, words.stream().map(this::cuts).toList());
    }

    private List<Reading> readings(List<Word> words, List<List<Cut>> cuts) {
        List<Reading> readings = new ArrayList<>(words.size());
        Features features = new Features();
        String before = "-";
        String beforeThat = "-";
        for (int i = 0; i < words.size(); i++) {
            Reading reading = reading(words, i, cuts.get(i), before, beforeThat, features);
            readings.add(reading);
            beforeThat = before;
            before = reading.part().name();
        }
        return readings;
    }

    /// The cuts of a word of which the lexicon knows the stem, as labels of {@link Tagger#label}.
    public List<String> knownCuts(Word word) {
        return known(cuts(word), word.folded());
    }

    private List<String> known(List<Cut> cuts, String folded) {
        List<String> known = new ArrayList<>();
        for (Cut cut : cuts) {
            if (!senses(cut, folded).isEmpty()) {
                known.add(Tagger.label(cut));
            }
        }
        return known;
    }

    /// The cuts that the letters of a word allow.
    public List<Cut> cuts(Word word) {
        return Cuts.of(word.folded());
    }

    /// The entries that know the stem of a cut.
    public List<Sense> senses(Cut cut, String folded) {
        List<Sense> fitting = new ArrayList<>();
        for (Sense sense : vocabulary.senses(cut.stem(folded))) {
            if (Lookup.fits(cut, sense.shape(), folded)) {
                fitting.add(sense);
            }
        }
        return fitting;
    }

    private Reading reading(
            List<Word> words, int i, List<Cut> cuts, String before, String beforeThat, Features features) {
        Word word = words.get(i);
        String folded = word.folded();
        if (word.kind() != Word.Kind.ARABIC) {
            Cut whole = new Cut((char) 0, (char) 0, false, false, 0, folded.length(), "");
            PartOfSpeech part = switch (word.kind()) {
                case NUMBER -> PartOfSpeech.NUMBER;
                case LATIN -> PartOfSpeech.PROPER;
                case ARABIC, SIGN -> PartOfSpeech.SIGN;
            };
            return new Reading(whole, folded, part, List.of());
        }
        Cut cut = cut(words, i, cuts, features);
        List<Sense> senses = senses(cut, folded);
        Optional<PartOfSpeech> closed = closedClass(word, cut, senses);
        PartOfSpeech part;
        if (closed.isPresent()) {
            part = closed.get();
        } else if (partModel.knows()) {
            Tagger.partFeatures(words, i, cut, senses, before, beforeThat, features);
            part = Tagger.part(partModel, features);
        } else {
            part = senses.isEmpty()
                    ? PartOfSpeech.NOUN
                    : senses.getFirst().shape().part();
        }
        return new Reading(cut, cut.stem(folded), part, senses);
    }

    /// The part of speech of a word of the grammar. على is one for certain only when it is not written علي.
    private static Optional<PartOfSpeech> closedClass(Word word, Cut cut, List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense.entry() instanceof Entry.Particle particle && !cut.article()) {
                String stem = cut.stem(word.plain());
                boolean certain = stem.length() != cut.stem(word.folded()).length()
                        || !Letters.endsInYeh(stem)
                        || particle.forms().contains(stem);
                return certain ? Optional.of(sense.shape().part()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Cut cut(List<Word> words, int i, List<Cut> cuts, Features features) {
        if (!cutModel.knows()) {
            for (Cut cut : cuts) {
                if (!senses(cut, words.get(i).folded()).isEmpty()) {
                    return cut;
                }
            }
            return cuts.getFirst();
        }
        Tagger.cutFeatures(words, i, known(cuts, words.get(i).folded()), features);
        float[] scores = cutModel.scores(features);
        Cut best = cuts.getFirst();
        float most = Float.NEGATIVE_INFINITY;
        for (Cut cut : cuts) {
            int label = cutModel.labels().indexOf(Tagger.label(cut));
            if (label >= 0 && scores[label] > most) {
                most = scores[label];
                best = cut;
            }
        }
        return best;
    }
}
