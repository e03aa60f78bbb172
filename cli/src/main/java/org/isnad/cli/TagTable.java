package org.isnad.cli;

import java.util.Locale;
import org.isnad.desk.Isnad;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Cut;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Prints an article as a table of its words, sentence by sentence.
final class TagTable {
    private static final int LEAST = 8;

    private final Isnad isnad;
    private final Analyzed article;
    private final Console console;

    TagTable(Isnad isnad, Analyzed article, Console console) {
        this.isnad = isnad;
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
                        Table.Cell.of(Isolate.of(isnad.lemma(reading))),
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
}
