package org.isnad.cli;

import java.util.Locale;
import java.util.Optional;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Cut;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Sense;
import org.isnad.morph.Shape;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Prints an article as a table of its words, sentence by sentence.
final class TagTable {
    private static final int LEAST = 8;

    private final Analyzed article;
    private final Console console;

    TagTable(Analyzed article, Console console) {
        this.article = article;
        this.console = console;
    }

    void print() {
        for (Sentence sentence : article.tokenized().sentences()) {
            Table table = new Table(
                    Table.Column.text("word", LEAST),
                    Table.Column.text("segments", LEAST),
                    Table.Column.text("lemma", LEAST),
                    Table.Column.whole("part of speech"));
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Word word = article.word(i);
                Reading reading = article.reading(i);
                table.row(
                        Table.Cell.of(Isolate.of(word.plain())),
                        Table.Cell.of(Isolate.of(segments(word, reading.cut()))),
                        Table.Cell.of(Isolate.of(lemma(word, reading))),
                        Table.Cell.of(reading.part().name().toLowerCase(Locale.ROOT)));
            }
            table.print(console);
            console.line("");
        }
    }

    private static String segments(Word word, Cut cut) {
        StringBuilder out = new StringBuilder();
        if (cut.conjunction() != 0) {
            out.append(cut.conjunction()).append('+');
        }
        if (cut.preposition() != 0) {
            out.append(cut.preposition()).append('+');
        }
        if (cut.future()) {
            out.append(Letters.SEEN).append('+');
        }
        if (cut.article()) {
            out.append(Letters.ARTICLE).append('+');
        }
        out.append(cut.stem(word.plain()));
        return cut.hasPronoun()
                ? out.append('+').append(word.plain().substring(cut.end())).toString()
                : out.toString();
    }

    /// The form that the lexicon has the stem for, as far as it knows it as that part of speech.
    static Optional<Shape> shape(Reading reading) {
        return reading.senses().stream()
                .map(Sense::shape)
                .filter(shape -> shape.part() == reading.part()
                        || shape.part() == PartOfSpeech.NOUN && reading.part() == PartOfSpeech.PROPER)
                .findFirst();
    }

    /// The lexicon's word, folded; where it has none, the stem itself.
    static String lemma(Word word, Reading reading) {
        return shape(reading).map(Shape::lemma).orElseGet(() -> reading.cut().stem(word.plain()));
    }
}
