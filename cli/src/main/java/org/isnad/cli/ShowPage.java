package org.isnad.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenizer;

/// An article sentence by sentence, each with its statements under it.
final class ShowPage {
    private static final String INDENT = "    ";

    private final Article article;
    private final CodedArticle coded;
    private final Console console;
    private final Prose prose;

    ShowPage(Document document, Console console) {
        this.article = document.article();
        this.coded = document.coded();
        this.console = console;
        Map<Span, Ink> inks = new HashMap<>();
        coded.statements().forEach(statement -> inks.put(statement.trigger().span(), Ink.of(statement.status())));
        this.prose = new Prose(article.text(), inks);
    }

    void print() {
        console.line(console.in(Ink.BOLD, Heading.of(coded)));
        console.line(console.in(Ink.DIM, "sha256   " + coded.sha256()));
        console.line(console.in(Ink.DIM, "coded by " + coded.version()));
        for (Span sentence : sentences()) {
            console.line("");
            prose.lines(sentence, console.width(), console).forEach(console::line);
            coded.statements().stream()
                    .filter(statement -> isIn(sentence, statement))
                    .forEach(this::print);
        }
    }

    private List<Span> sentences() {
        return Tokenizer.standard().in(Normalization.standard().in(article)).sentences().stream()
                .map(Sentence::span)
                .toList();
    }

    private static boolean isIn(Span sentence, Statement statement) {
        int start = statement.trigger().span().start();
        return sentence.start() <= start && start < sentence.end();
    }

    private void print(Statement statement) {
        Wording wording = new Wording(statement);
        String status =
                console.in(Ink.of(statement.status()), statement.status().word());
        console.line(INDENT + statement.id() + "  " + console.in(Ink.BOLD, wording.type()) + "  " + status + "  "
                + wording.all());
        console.line(INDENT + " ".repeat(statement.id().length()) + console.in(Ink.CYAN, "  says ") + wording.chain());
    }
}
