package org.isnad.morph;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// Understands the words of an article one by one. Immutable; share it between threads.
public final class Morphology {
    private final Vocabulary vocabulary;
    private final Decoder decoder;

    private Morphology(Lexicon lexicon) {
        vocabulary = new Vocabulary(lexicon);
        decoder = new Decoder(lexicon, vocabulary);
    }

    /// The morphology that knows the words of `lexicon`.
    public static Morphology using(Lexicon lexicon) {
        return new Morphology(lexicon);
    }

    /// The article with a reading for each word and all that the lexicon has for its words.
    public Analyzed in(Tokenized text) {
        List<Form> forms = forms(text.words());
        List<Reading> readings = new ArrayList<>(forms.size());
        for (Sentence sentence : text.sentences()) {
            read(forms.subList(sentence.first(), sentence.end()), readings);
        }
        return new Analyzed(text, readings, new Lookup(vocabulary, text, forms).hits());
    }

    /// The best reading of each of the words, which are one sentence.
    public List<Reading> read(List<Word> words) {
        List<Reading> readings = new ArrayList<>(words.size());
        read(forms(words), readings);
        return readings;
    }

    /// The part of speech of each of the words, which are one sentence, as the models choose it: where the lexicon has
    /// a
    /// word of the grammar under another name, that is left aside.
    public List<PartOfSpeech> chosen(List<Word> words) {
        return decoder.best(forms(words)).stream()
                .map(choice -> Tagger.PARTS.get(choice.part()))
                .toList();
    }

    private List<Form> forms(List<Word> words) {
        List<Form> forms = new ArrayList<>(words.size());
        for (Word word : words) {
            forms.add(decoder.form(word));
        }
        return forms;
    }

    private void read(List<Form> forms, List<Reading> readings) {
        decoder.best(forms).forEach(choice -> readings.add(choice.reading()));
    }

    /// The cuts that the letters of a word allow.
    public List<Cut> cuts(Word word) {
        return Cuts.of(word.folded());
    }

    /// The entries that know the stem of a cut.
    public List<Sense> senses(Cut cut, String folded) {
        return decoder.senses(cut, folded);
    }
}
