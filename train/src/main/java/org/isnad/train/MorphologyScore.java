package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.morph.Morphology;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.token.Word;

/// How many words are read as people have marked them. Proper nouns count as nouns, as in Farasa's corpus; a word whose
/// marks no cut can express counts as wrong.
///
/// @param words the words in Arabic letters
/// @param cuts those of which all clitics are right
/// @param parts those of which clitics and part of speech are right
/// @param tokens all words, numbers and signs
/// @param tokenCuts those of which all clitics are right
/// @param tokenParts those of which clitics and part of speech are right
record MorphologyScore(int words, int cuts, int parts, int tokens, int tokenCuts, int tokenParts) {
    /// Reads the words of a sentence: clitics and part of speech of each.
    interface Reader {
        List<MorphologyCorpus.Marked> read(List<Word> sentence);
    }

    static MorphologyScore of(Morphology morphology, List<List<MorphologyCorpus.Marked>> sentences) {
        return of(sentence -> read(morphology, sentence), sentences);
    }

    private static List<MorphologyCorpus.Marked> read(Morphology morphology, List<Word> sentence) {
        List<Reading> readings = morphology.read(sentence);
        List<PartOfSpeech> chosen = morphology.chosen(sentence);
        List<MorphologyCorpus.Marked> read = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String clitics = MorphologyCorpus.clitics(readings.get(i).cut());
            read.add(new MorphologyCorpus.Marked(sentence.get(i), clitics, chosen.get(i)));
        }
        return read;
    }

    static MorphologyScore of(Reader reader, List<List<MorphologyCorpus.Marked>> sentences) {
        int words = 0;
        int cuts = 0;
        int parts = 0;
        int others = 0;
        for (List<MorphologyCorpus.Marked> sentence : sentences) {
            List<Word> row =
                    sentence.stream().map(MorphologyCorpus.Marked::word).toList();
            List<MorphologyCorpus.Marked> read = reader.read(row);
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).kind() != Word.Kind.ARABIC) {
                    others++;
                    continue;
                }
                words++;
                MorphologyCorpus.Marked marked = sentence.get(i);
                if (!marked.clitics().isEmpty() && read.get(i).clitics().equals(marked.clitics())) {
                    cuts++;
                    parts += common(read.get(i).part()) == common(marked.part()) ? 1 : 0;
                }
            }
        }
        return new MorphologyScore(words, cuts, parts, words + others, cuts + others, parts + others);
    }

    private static PartOfSpeech common(PartOfSpeech part) {
        return part == PartOfSpeech.PROPER ? PartOfSpeech.NOUN : part;
    }

    /// The figures in one line, without its end.
    String line() {
        return String.format(
                Locale.ROOT,
                "words %d: clitics right %.4f, and part of speech %.4f; with numbers and signs %d: %.4f, %.4f",
                words,
                cuts / (double) words,
                parts / (double) words,
                tokens,
                tokenCuts / (double) tokens,
                tokenParts / (double) tokens);
    }
}
