package org.isnad.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// The words of an article as one looks for them: each by its lemma, whatever its inflection, clitics and spelling.
///
/// @param sentences in the order of the text, without what a web page hung on the article
public record Terms(List<Line> sentences) {
    /// A sentence.
    ///
    /// @param span where it stands in the article, in UTF-16 code units
    /// @param title whether it is the title
    /// @param terms its words and numbers in order
    public record Line(Span span, boolean title, List<Term> terms) {
        public Line {
            terms = List.copyOf(terms);
        }
    }

    /// A word or number.
    ///
    /// Seats of hamza are left out of all three, see {@link Letters#unseated}.
    ///
    /// @param span where it stands in the article, in UTF-16 code units
    /// @param lemma its lemma, folded
    /// @param stem what is left without clitics, folded
    /// @param whole all its letters, folded
    public record Term(Span span, String lemma, String stem, String whole) {}

    public Terms {
        sentences = List.copyOf(sentences);
    }

    /// The words of an article that `isnad` has read.
    public static Terms of(Isnad isnad, Analyzed article) {
        Tokenized text = article.tokenized();
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : text.body()) {
            List<Term> terms = new ArrayList<>();
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Word word = article.word(i);
                if (word.kind() != Word.Kind.SIGN) {
                    Reading reading = article.reading(i);
                    terms.add(term(word, reading, isnad.lemma(reading)));
                }
            }
            lines.add(new Line(sentence.span(), text.isTitle(sentence), terms));
        }
        return new Terms(lines);
    }

    private static Term term(Word word, Reading reading, String lemma) {
        String stem = reading.cut().stem(word.plain());
        return new Term(
                word.span(),
                Letters.unseated(stem, lemma),
                Letters.unseated(stem, reading.stem()),
                Letters.unseated(word.plain(), word.folded()));
    }

    /// All words in order.
    public List<Term> terms() {
        return sentences.stream().flatMap(line -> line.terms().stream()).toList();
    }

    /// The words that stand in `span`, in order.
    public List<Term> in(Span span) {
        List<Term> in = new ArrayList<>();
        for (Line line : sentences) {
            if (line.span().meets(span)) {
                line.terms().stream().filter(term -> term.span().meets(span)).forEach(in::add);
            }
        }
        return Collections.unmodifiableList(in);
    }
}
