package org.isnad.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Lemmatizer;
import org.isnad.morph.Morphology;
import org.isnad.morph.Reading;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;

/// Cuts a text into words and prints of each where it stands, its stem, lemma and part of speech; the first three
/// rooms alone.
public final class OnlyTheAnalyser {
    private OnlyTheAnalyser() {}

    /// Prints the words of a text.
    ///
    /// @param args a file of text
    public static void main(String[] args) throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Normalization normalization = Normalization.mending(lexicon);
        Tokenizer tokenizer = Tokenizer.using(lexicon);
        Morphology morphology = Morphology.using(lexicon);
        Lemmatizer lemmatizer = Lemmatizer.using(lexicon);

        Article article = Article.of("text", Files.readString(Path.of(args[0])));
        Analyzed analyzed = morphology.in(tokenizer.in(normalization.in(article)));
        for (int i = 0; i < analyzed.readings().size(); i++) {
            Reading reading = analyzed.reading(i);
            System.out.println(String.join(
                    "\t",
                    analyzed.word(i).span().toString(),
                    analyzed.word(i).plain(),
                    reading.stem(),
                    lemmatizer.lemma(reading),
                    reading.part().name().toLowerCase(Locale.ROOT)));
        }
    }
}
