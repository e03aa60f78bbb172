package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Subject;
import org.isnad.knowledge.Tie;

/// Actors in a list, and one by itself.
final class ActorPages {
    private static final int PLACES_SHOWN = 3;

    private final Console console;
    private final KnowledgeOptions options;

    ActorPages(Console console, KnowledgeOptions options) {
        this.console = console;
        this.options = options;
    }

    int list(List<Actor> actors) {
        Table table = new Table(
                Table.Column.text("id", 16),
                Table.Column.text("name", 12),
                Table.Column.text("Latin", 12),
                Table.Column.whole("kind"),
                Table.Column.number("named"),
                Table.Column.text("also called", 12));
        for (Actor actor : actors.stream().limit(options.rows()).toList()) {
            table.row(
                    Table.Cell.of(actor.id()),
                    Table.Cell.of(Isolate.of(actor.name())),
                    Table.Cell.of(Isolate.of(actor.latin())),
                    Table.Cell.of(kind(actor)),
                    Table.Cell.of(Integer.toString(actor.mentions())),
                    Table.Cell.of(actor.names().stream()
                            .map(Actor.Alias::name)
                            .filter(name -> !name.equals(actor.name()))
                            .map(Isolate::of)
                            .collect(Collectors.joining(", "))));
        }
        table.print(console);
        options.rest(console, actors.size());
        return actors.isEmpty() ? 1 : 0;
    }

    int one(Actor actor, Knowledge knowledge) {
        console.line(console.in(Ink.BOLD, Isolate.of(actor.name())) + " · " + Isolate.of(actor.latin()) + " · "
                + actor.id());
        console.line(actor.kind()
                .map(kind -> kind(actor) + " (" + Isolate.of(kind.evidence()) + ")")
                .orElse("of no known kind"));
        names(actor);
        candidates(actor);
        List<Tie> ties =
                knowledge.ties().stream().filter(tie -> tie.has(actor.id())).toList();
        console.heading("Ties");
        new TiePages(console, options).list(ties, knowledge, List.of(actor.id()));
        console.heading("Events");
        new TimelinePage(console, options).print(knowledge.timeline(new Subject.Someone(actor.id())));
        return 0;
    }

    private void names(Actor actor) {
        console.heading("Names");
        Table table =
                new Table(Table.Column.text("name", 16), Table.Column.number("seen"), Table.Column.text("where", 20));
        for (Actor.Alias alias : actor.names()) {
            String where =
                    alias.seen().stream().limit(PLACES_SHOWN).map(Isolate::of).collect(Collectors.joining(", "));
            table.row(
                    Table.Cell.of(Isolate.of(alias.name())),
                    Table.Cell.of(Integer.toString(alias.seen().size())),
                    Table.Cell.of(where + (alias.seen().size() > PLACES_SHOWN ? " …" : "")));
        }
        table.print(console);
    }

    private void candidates(Actor actor) {
        if (actor.candidates().isEmpty()) {
            return;
        }
        console.heading("May be the same as");
        for (Actor.Candidate other : actor.candidates()) {
            console.line("  " + other.id() + ": " + Isolate.of(other.why()));
            console.line("    " + names(other.mine()) + " · " + names(other.theirs()));
        }
        console.line(console.in(
                Ink.DIM,
                "decide with 'isnad merge " + actor.id() + " "
                        + actor.candidates().getFirst().id() + " --why …'"));
    }

    private static String names(List<String> names) {
        return names.stream().map(Isolate::of).collect(Collectors.joining(", "));
    }

    private static String kind(Actor actor) {
        return actor.kind()
                .map(kind -> kind.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
    }
}
