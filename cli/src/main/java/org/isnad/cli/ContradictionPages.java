package org.isnad.cli;

import java.util.List;
import org.isnad.knowledge.Contradiction;
import org.isnad.store.Store;

/// Contradictions, both sides under each other.
final class ContradictionPages {
    private final Console console;
    private final ReportLines lines;

    ContradictionPages(Console console, Store store) {
        this.console = console;
        lines = new ReportLines(console, new Sentences(store));
    }

    int list(List<Contradiction> all, KnowledgeOptions options) {
        if (all.isEmpty()) {
            console.line(Table.NOTHING);
            return 1;
        }
        all.stream().limit(options.rows()).forEach(this::print);
        options.rest(console, all.size());
        return 0;
    }

    void print(Contradiction one) {
        String answered = one.answered()
                .map(said -> "answered by " + Isolate.of(said.reference()))
                .orElse("open");
        console.line(console.in(ink(one.kind()), one.kind().word()) + " · event " + one.event() + " · " + answered);
        lines.print(one.one());
        lines.print(one.other());
    }

    private static Ink ink(Contradiction.Kind kind) {
        return switch (kind) {
            case DENIED, SELF -> Ink.RED;
            case CLAIM, ACTOR -> Ink.CYAN;
            default -> Ink.MAGENTA;
        };
    }
}
