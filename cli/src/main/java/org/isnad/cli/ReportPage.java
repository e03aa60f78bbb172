package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Outlet;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.knowledge.Voice;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// What a number of articles say together, in sections.
final class ReportPage {
    private static final String UNKNOWN = "(unknown)";

    private final Knowledge knowledge;
    private final int limit;
    private final Console console;

    /// @param limit the most rows of a section
    ReportPage(Knowledge knowledge, int limit, Console console) {
        this.knowledge = knowledge;
        this.limit = limit;
        this.console = console;
    }

    void print() {
        long named = knowledge.outlets().stream()
                .filter(outlet -> outlet.name().isPresent())
                .count();
        console.line(console.in(
                Ink.BOLD,
                Summary.count(knowledge.articles().size(), "article") + " · "
                        + Summary.count((int) named, "outlet") + " · "
                        + Summary.count(knowledge.said().size(), "statement")));
        outlets();
        types();
        voices();
        ties();
        contradictions();
    }

    private void outlets() {
        console.heading("Outlets");
        Table table = new Table(
                Table.Column.text("outlet", 12),
                Table.Column.number("articles"),
                Table.Column.number("statements"),
                Table.Column.whole("from"),
                Table.Column.whole("to"));
        for (Outlet outlet : shown(knowledge.outlets())) {
            table.row(
                    Table.Cell.of(outlet.name().map(Isolate::of).orElse(UNKNOWN)),
                    number(outlet.articles()),
                    number(outlet.statements()),
                    Table.Cell.of(outlet.first().map(Object::toString).orElse("")),
                    Table.Cell.of(outlet.last().map(Object::toString).orElse("")));
        }
        table.print(console);
        rest(knowledge.outlets().size());
    }

    private void types() {
        console.heading("Statements by type");
        Table.Column[] columns = Stream.of(
                        Stream.of(Table.Column.whole("type"), Table.Column.number("all")),
                        Stream.of(Status.values()).map(status -> Table.Column.number(status.word())))
                .flatMap(column -> column)
                .toArray(Table.Column[]::new);
        Table table = new Table(columns);
        knowledge.types().forEach((type, counts) -> table.row(row(type, counts)));
        table.print(console);
    }

    private static Table.Cell[] row(StatementType type, Map<Status, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Stream<Table.Cell> statuses = Stream.of(Status.values())
                .map(status -> counts.containsKey(status)
                        ? new Table.Cell(String.valueOf(counts.get(status)), Ink.of(status))
                        : new Table.Cell("·", Ink.DIM));
        return Stream.concat(Stream.of(Table.Cell.of(type.name()), number(all)), statuses)
                .toArray(Table.Cell[]::new);
    }

    private void voices() {
        console.heading("Who says what");
        Table table = new Table(
                Table.Column.text("speaker", 12),
                Table.Column.whole("status"),
                Table.Column.text("statement", 24),
                Table.Column.text("when", 10),
                Table.Column.text("article", 12));
        List<Said> all = knowledge.voices().stream()
                .map(Voice::said)
                .flatMap(List::stream)
                .toList();
        for (Said said : shown(all)) {
            Wording wording = new Wording(said.statement());
            table.row(
                    Table.Cell.of(wording.speaker()),
                    status(said),
                    Table.Cell.of(wording.type() + " " + wording.content()),
                    Table.Cell.of(wording.time()),
                    Table.Cell.of(Isolate.of(said.reference())));
        }
        table.print(console);
        console.line(console.in(Ink.DIM, Wording.LEANING));
        rest(all.size());
    }

    private void ties() {
        console.heading("Ties");
        if (knowledge.ties().isEmpty()) {
            console.line(Table.NOTHING);
            return;
        }
        Table table = new Table(
                Table.Column.whole("tie"),
                Table.Column.text("agents", 14),
                Table.Column.text("targets", 14),
                Table.Column.text("since", 10),
                Table.Column.text("who says so", 20));
        for (Tie tie : shown(knowledge.ties())) {
            table.row(
                    Table.Cell.of(tie.type().name()),
                    Table.Cell.of(names(tie.agents())),
                    Table.Cell.of(names(tie.targets())),
                    Table.Cell.of(tie.from().map(Object::toString).orElse("")),
                    Table.Cell.of(tie.said().stream().map(ReportPage::saying).collect(Collectors.joining("; "))));
        }
        table.print(console);
        rest(knowledge.ties().size());
    }

    private static String saying(Said said) {
        String status = said.statement().status() == Status.ACTUAL
                ? ""
                : " (" + said.statement().status().word() + ")";
        return new Wording(said.statement()).speaker() + status + " " + Isolate.of(said.reference());
    }

    private void contradictions() {
        console.heading("Contradictions, side by side");
        List<Contradiction> all = knowledge.contradictions();
        if (all.isEmpty()) {
            console.line(Table.NOTHING);
        }
        for (Contradiction one : shown(all)) {
            String answered = one.answered()
                    .map(said -> " · answered " + Isolate.of(said.reference()))
                    .orElse("");
            console.line(console.in(ink(one.kind()), one.kind().name()) + " · event " + one.event() + answered);
            side(one.one());
            side(one.other());
        }
        rest(all.size());
    }

    private void side(Said said) {
        Wording wording = new Wording(said.statement());
        String outlet = said.article().outlet().map(Isolate::of).orElse("outlet unknown");
        String date = said.article().date().map(Object::toString).orElse("date unknown");
        Status status = said.statement().status();
        console.line("  " + String.join(" · ", Isolate.of(said.reference()), outlet, date));
        String content = wording.speaker() + ": " + wording.type() + " " + wording.all();
        console.line("    " + console.in(Ink.of(status), status.word()) + "  "
                + Columns.fit(content, console.width() - 6 - status.word().length()));
    }

    private static Ink ink(Contradiction.Kind kind) {
        return switch (kind) {
            case DENIED, SELF -> Ink.RED;
            case CLAIM, ACTOR -> Ink.CYAN;
            default -> Ink.MAGENTA;
        };
    }

    private static Table.Cell number(int number) {
        return Table.Cell.of(Integer.toString(number));
    }

    private static Table.Cell status(Said said) {
        Status status = said.statement().status();
        return new Table.Cell(status.word(), Ink.of(status));
    }

    private static String names(List<Named> actors) {
        return actors.isEmpty()
                ? UNKNOWN
                : actors.stream().map(actor -> Isolate.of(actor.name())).collect(Collectors.joining(", "));
    }

    private <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(limit, all.size()));
    }

    private void rest(int all) {
        if (all > limit) {
            console.line(console.in(Ink.DIM, "… and " + (all - limit) + " more: isnad report --limit 0 shows all"));
        }
    }
}
