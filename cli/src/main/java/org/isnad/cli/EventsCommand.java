package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Event;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the events in order of time.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists the events in order of time.",
        footerHeading = "%nExample:%n",
        footer = "  isnad events --from 2016-10-01 --to 2016-10-31")
final class EventsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            List<Event> events = known.knowledge().events().stream()
                    .filter(event -> options.isAsked(event.day()))
                    .toList();
            return options.isJson()
                    ? options.json(console, events, KnowledgeJson::write)
                    : new EventPages(console, options).list(events);
        });
    }
}
