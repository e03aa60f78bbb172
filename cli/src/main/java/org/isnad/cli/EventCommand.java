package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Event;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows an event: who reports what of it, the ledger of its figures, contradictions.
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        description = "Shows an event: who reports what of it, the ledger of its figures, contradictions.",
        footerHeading = "%nExample:%n",
        footer = "  isnad event e4c41f20b7a")
final class EventCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "An event's id, or a statement of it (DOC#s3).")
    private String id = "";

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    EventCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            Optional<Event> event = known.knowledge().findEvent(id);
            if (event.isEmpty()) {
                console.tell("isnad: there is no event " + Isolate.of(id)
                        + ": 'isnad events' lists all; a statement (DOC#s3) names its event, too");
                return 1;
            }
            return options.isJson()
                    ? options.json(console, List.of(event.get()), KnowledgeJson::write)
                    : new EventPages(console, options).one(event.get(), known);
        });
    }
}
