package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Moment;
import org.isnad.knowledge.Said;

/// A timeline: when it happened, since when it is known, what, and who says so.
final class TimelinePage {
    private final Console console;
    private final KnowledgeOptions options;

    TimelinePage(Console console, KnowledgeOptions options) {
        this.console = console;
        this.options = options;
    }

    int print(List<Moment> moments) {
        Table table = new Table(
                Table.Column.text("when", 10),
                Table.Column.whole("known"),
                Table.Column.text("what", 30),
                Table.Column.text("who says so", 14),
                Table.Column.number("reports"),
                Table.Column.whole("event"));
        for (Moment moment : moments.stream().limit(options.rows()).toList()) {
            Said first = moment.said().getFirst();
            Wording wording = new Wording(first.statement());
            String status = first.statement().status().word();
            table.row(
                    Table.Cell.of(moment.when().map(Days::toString).orElse("")),
                    Table.Cell.of(moment.known().map(Object::toString).orElse("")),
                    Table.Cell.of(wording.type() + " " + wording.content()),
                    new Table.Cell(
                            (status.equals("actual") ? "" : status + ": ") + speakers(moment.said()),
                            Ink.of(first.statement().status())),
                    Table.Cell.of(Integer.toString(moment.said().size())),
                    Table.Cell.of(moment.event().id()));
        }
        table.print(console);
        options.rest(console, moments.size());
        return moments.isEmpty() ? 1 : 0;
    }

    private static String speakers(List<Said> all) {
        return all.stream()
                .map(said -> new Wording(said.statement()).speaker())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
