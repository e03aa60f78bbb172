package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Figure;
import org.isnad.knowledge.FigureRule;
import org.isnad.knowledge.Independence;
import org.isnad.knowledge.Ledger;
import org.isnad.knowledge.Named;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.PeopleClass;

/// Events in a list, and one by itself.
final class EventPages {
    private final Console console;
    private final KnowledgeOptions options;

    EventPages(Console console, KnowledgeOptions options) {
        this.console = console;
        this.options = options;
    }

    int list(List<Event> events) {
        Table table = new Table(
                Table.Column.whole("id"),
                Table.Column.whole("when"),
                Table.Column.whole("event"),
                Table.Column.text("agents", 12),
                Table.Column.text("targets", 12),
                Table.Column.text("places", 10),
                Table.Column.text("figures", 10),
                Table.Column.number("reports"),
                Table.Column.number("origins"));
        for (Event event : events.stream().limit(options.rows()).toList()) {
            table.row(
                    Table.Cell.of(event.id()),
                    Table.Cell.of(when(event)),
                    Table.Cell.of(type(event)),
                    Table.Cell.of(names(event.agents())),
                    Table.Cell.of(names(event.targets())),
                    Table.Cell.of(names(event.places())),
                    Table.Cell.of(range(event.ledger())),
                    Table.Cell.of(Integer.toString(event.independence().reports())),
                    Table.Cell.of(Integer.toString(event.independence().origins())));
        }
        table.print(console);
        if (!events.isEmpty()) {
            console.line(console.in(Ink.DIM, "~ day of the first report: none says when it happened"));
        }
        options.rest(console, events.size());
        return events.isEmpty() ? 1 : 0;
    }

    int one(Event event, KnowledgeOptions.Known known) {
        console.line(console.in(Ink.BOLD, type(event)) + " · " + event.id());
        line("when", event.time().map(Days::toString).orElse("no report says"));
        line("reported", event.published().map(Days::toString).orElse("on no known day"));
        line("where", many(event.places()));
        line("agents", many(event.agents()));
        line("targets", many(event.targets()));
        line("told by", told(event.independence()));
        ledger(event.ledger());
        console.heading("Reports");
        ReportLines lines = new ReportLines(console, new Sentences(known.store()));
        event.reports().stream().limit(options.rows()).forEach(lines::print);
        options.rest(console, event.reports().size());
        List<Contradiction> contradictions = known.knowledge().contradictions().stream()
                .filter(one -> one.event().equals(event.id()))
                .toList();
        if (!contradictions.isEmpty()) {
            console.heading("Contradictions");
            contradictions.forEach(new ContradictionPages(console, known.store())::print);
        }
        return 0;
    }

    private void line(String what, String content) {
        console.line(Columns.left(what, 10) + (content.isEmpty() ? "(unknown)" : content));
    }

    private static String told(Independence many) {
        return Summary.count(many.reports(), "report") + " · " + Summary.count(many.outlets(), "outlet") + " · "
                + Summary.count(many.origins(), "origin");
    }

    private void ledger(Ledger ledger) {
        for (CountCategory category : ledger.categories()) {
            console.heading("Ledger: " + category.word());
            figures(ledger.of(category));
            rules(category, ledger);
        }
    }

    private void figures(List<Figure> figures) {
        Table table = new Table(
                Table.Column.number("figure"),
                Table.Column.text("of", 8),
                Table.Column.text("speaker", 16),
                Table.Column.whole("as of"),
                Table.Column.text("outlet", 10),
                Table.Column.text("article", 12),
                Table.Column.text("", 10));
        for (Figure figure : figures) {
            table.row(
                    Table.Cell.of(figure.bounds().toString()),
                    Table.Cell.of(figure.whose().stream().map(PeopleClass::word).collect(Collectors.joining(", "))),
                    Table.Cell.of(figure.speaker()
                            .map(party -> Isolate.of(party.name().text()))
                            .orElse("(own voice)")),
                    Table.Cell.of(figure.asOf().map(Object::toString).orElse("")),
                    Table.Cell.of(
                            figure.said().article().outlet().map(Isolate::of).orElse("")),
                    Table.Cell.of(Isolate.of(figure.said().reference())),
                    Table.Cell.of(figure.superseded()
                            .map(later -> "superseded by " + Isolate.of(later.reference()))
                            .orElse(figure.official() ? "official" : "")));
        }
        table.print(console);
    }

    private void rules(CountCategory category, Ledger ledger) {
        Table table = new Table(
                Table.Column.whole("rule"),
                Table.Column.number("low"),
                Table.Column.number("best"),
                Table.Column.number("high"),
                Table.Column.text("why", 20));
        for (FigureRule rule : FigureRule.values()) {
            ledger.derive(category, rule)
                    .ifPresentOrElse(
                            derived -> table.row(
                                    Table.Cell.of(rule.word()),
                                    Table.Cell.of(Integer.toString(derived.low())),
                                    Table.Cell.of(Integer.toString(derived.best())),
                                    Table.Cell.of(Integer.toString(derived.high())),
                                    Table.Cell.of(Isolate.of(derived.why()))),
                            () -> table.row(
                                    Table.Cell.of(rule.word()),
                                    Table.Cell.of("·"),
                                    Table.Cell.of("·"),
                                    Table.Cell.of("·"),
                                    Table.Cell.of("no figure serves it")));
        }
        table.print(console);
    }

    static String type(Event event) {
        return event.type() + event.mode().map(mode -> "/" + mode).orElse("");
    }

    static String when(Event event) {
        return event.time()
                .map(Days::toString)
                .or(() -> event.published().flatMap(Days::first).map(day -> "~" + day))
                .orElse("");
    }

    static String names(List<Named> all) {
        return all.stream().map(named -> Isolate.of(named.name())).collect(Collectors.joining(", "));
    }

    private static String many(List<Named> all) {
        return all.stream()
                .map(named -> Isolate.of(named.name()) + " (" + named.id() + ", " + named.reports() + ")")
                .collect(Collectors.joining(", "));
    }

    /// `killed 9–14`.
    private static String range(Ledger ledger) {
        return ledger.categories().stream()
                .flatMap(category -> range(ledger, category).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> range(Ledger ledger, CountCategory category) {
        return Stream.of(FigureRule.UCDP)
                .flatMap(rule -> ledger.derive(category, rule).stream())
                .findFirst()
                .map(derived -> category.word() + " " + derived.low()
                        + (derived.low() == derived.high() ? "" : "–" + derived.high()));
    }
}
