package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.store.Found;
import org.isnad.store.Hit;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Prints what was found, each with the sentence that shows it.
final class FoundPage {
    private static final String INDENT = "    ";
    private static final int LEAST = 12;

    private final Found found;
    private final Console console;

    FoundPage(Found found, Console console) {
        this.found = found;
        this.console = console;
    }

    void print() {
        List<Hit.OfName> names = new ArrayList<>();
        for (Hit hit : found.hits()) {
            switch (hit) {
                case Hit.OfArticle article -> print(article);
                case Hit.OfStatement statement -> print(statement);
                case Hit.OfName name -> names.add(name);
            }
        }
        if (!names.isEmpty()) {
            table(names);
        }
        console.line(count());
    }

    private String count() {
        if (found.total() == 0) {
            return "nothing found";
        }
        String shown = found.hits().size() < found.total() ? found.hits().size() + " of " : "";
        return shown
                + (found.more()
                        ? "more than " + found.total() + " found; those added last were ranked"
                        : found.total() + " found");
    }

    private void print(Hit.OfArticle hit) {
        console.line(console.in(Ink.BOLD, heading(hit.article())));
        sentence(hit.article(), hit.sentence(), hit.words());
    }

    private void print(Hit.OfStatement hit) {
        Wording wording = new Wording(hit.statement());
        console.line(console.in(
                Ink.BOLD,
                hit.article().id() + "#" + hit.statement().id() + "  " + wording.type() + "  "
                        + hit.statement().status().word() + "  " + day(hit.article())));
        console.line(INDENT + wording.all());
        console.line(INDENT + "says " + wording.chain());
        sentence(hit.article(), hit.statement().quote(), hit.words());
    }

    private static String heading(Article article) {
        return String.join(
                " · ",
                Isolate.of(article.id()),
                article.outlet().map(Isolate::of).orElse("outlet unknown"),
                day(article));
    }

    private static String day(Article article) {
        return article.date().map(Object::toString).orElse("date unknown");
    }

    private void sentence(Article article, Span sentence, List<Span> words) {
        Map<Span, Ink> inks =
                words.stream().distinct().collect(Collectors.toMap(Function.identity(), span -> Ink.GREEN));
        new Prose(article.text(), inks)
                .lines(sentence, console.width() - INDENT.length(), console)
                .forEach(line -> console.line(INDENT + line));
    }

    private void table(List<Hit.OfName> names) {
        Table table = new Table(
                Table.Column.text("name", LEAST),
                Table.Column.text("known as", LEAST),
                Table.Column.number("statements"));
        names.forEach(name -> table.row(
                Table.Cell.of(Isolate.of(name.name())),
                Table.Cell.of(name.actor().isEmpty() ? "·" : name.actor()),
                Table.Cell.of(Long.toString(name.statements()))));
        table.print(console);
    }
}
