package org.isnad.cli;

import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.text.Article;

/// The statements of an article as a table, each with the words that show it.
final class StatementTable {
    private StatementTable() {}

    static void print(Article article, CodedArticle coded, Console console) {
        console.line(console.in(Ink.BOLD, Heading.of(coded)));
        if (!coded.statements().isEmpty()) {
            table(article, coded).print(console);
            console.line(console.in(Ink.DIM, Wording.LEANING));
        }
        console.line("");
    }

    private static Table table(Article article, CodedArticle coded) {
        Table table = new Table(
                Table.Column.whole("id"),
                Table.Column.text("type", 7),
                Table.Column.whole("status"),
                Table.Column.text("who says", 10),
                Table.Column.text("agents → targets", 14),
                Table.Column.text("place", 6),
                Table.Column.text("time", 10),
                Table.Column.text("counts", 6));
        for (Statement statement : coded.statements()) {
            table.rowWithNote(Isolate.of(statement.quote().of(article.text())), row(statement));
        }
        return table;
    }

    private static Table.Cell[] row(Statement statement) {
        Wording wording = new Wording(statement);
        return new Table.Cell[] {
            Table.Cell.of(statement.id()),
            Table.Cell.of(wording.type()),
            new Table.Cell(statement.status().word(), Ink.of(statement.status())),
            Table.Cell.of(wording.speaker()),
            Table.Cell.of(wording.roles()),
            Table.Cell.of(wording.places()),
            Table.Cell.of(wording.time()),
            Table.Cell.of(wording.counts())
        };
    }
}
