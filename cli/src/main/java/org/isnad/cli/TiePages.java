package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Succession;
import org.isnad.knowledge.Tie;

/// Ties and successions.
final class TiePages {
    private static final int SHOWN = 4;

    private final Console console;
    private final KnowledgeOptions options;

    TiePages(Console console, KnowledgeOptions options) {
        this.console = console;
        this.options = options;
    }

    /// @param actors those of whom the ties are; empty for all
    int list(List<Tie> ties, Knowledge knowledge, List<String> actors) {
        Table table = new Table(
                Table.Column.whole("tie"),
                Table.Column.text("agents", 14),
                Table.Column.text("targets", 14),
                Table.Column.text("from", 10),
                Table.Column.text("until", 10),
                Table.Column.text("asserted", 10),
                Table.Column.text("by", 16),
                Table.Column.text("denied by", 12));
        for (Tie tie : ties.stream().limit(options.rows()).toList()) {
            table.row(
                    Table.Cell.of(tie.type().name()),
                    Table.Cell.of(unknown(EventPages.names(tie.agents()))),
                    Table.Cell.of(unknown(EventPages.names(tie.targets()))),
                    Table.Cell.of(tie.from().map(Days::toString).orElse("")),
                    Table.Cell.of(tie.until().map(Days::toString).orElse("")),
                    Table.Cell.of(tie.asserted().map(Days::toString).orElse("")),
                    Table.Cell.of(speakers(tie.assertedBy())),
                    Table.Cell.of(speakers(tie.deniedBy())));
        }
        table.print(console);
        options.rest(console, ties.size());
        knowledge.successions().stream()
                .filter(one -> actors.stream().allMatch(actor -> has(one, actor)))
                .limit(options.rows())
                .forEach(this::succession);
        return ties.isEmpty() ? 1 : 0;
    }

    private static boolean has(Succession one, String actor) {
        return one.organisation().id().equals(actor)
                || one.predecessor().id().equals(actor)
                || one.successors().stream().anyMatch(tie -> tie.has(actor));
    }

    private void succession(Succession one) {
        console.heading("Succession: " + Isolate.of(one.organisation().name()));
        console.line("  after " + Isolate.of(one.predecessor().name()) + ", whose end is told by "
                + String.format(Locale.ROOT, "%d: ", one.ended().size()) + references(one.ended()));
        for (Tie tie : one.successors()) {
            console.line("  " + EventPages.names(tie.agents()) + " · asserted "
                    + tie.asserted().map(Days::toString).orElse("on no known day") + " by "
                    + speakers(tie.assertedBy()));
        }
        if (!one.refusals().isEmpty()) {
            console.line("  refused by "
                    + one.refusals().stream()
                            .map(said -> said.agents().stream()
                                            .map(party ->
                                                    Isolate.of(party.name().text()))
                                            .collect(Collectors.joining(", "))
                                    + " (" + Isolate.of(said.reference()) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String references(List<Said> all) {
        return all.stream()
                        .limit(SHOWN)
                        .map(said -> Isolate.of(said.reference()))
                        .collect(Collectors.joining(", "))
                + (all.size() > SHOWN ? " …" : "");
    }

    private static String speakers(List<Said> all) {
        return all.stream()
                .map(said -> said.speaker()
                        .map(party -> Isolate.of(party.name().text()))
                        .orElseGet(
                                () -> said.article().outlet().map(Isolate::of).orElse("(own voice)")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String unknown(String names) {
        return names.isEmpty() ? "(unknown)" : names;
    }
}
