package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Moment;
import org.isnad.knowledge.Subject;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what is known of an actor, a pair of actors, a place or an event in order of time, and since when.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description =
                "Shows what is known of an actor, a pair of actors, a place or an event in order of time, and since when.",
        footerHeading = "%nExample:%n",
        footer = "  isnad timeline --actor NAME --as-of 2016-10-26")
final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "An actor, by id or name; twice for what both take part in.")
    private List<String> actors = List.of();

    @Option(names = "--place", paramLabel = "PLACE", description = "A place by name or path (PK-BA), with all in it.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--event", paramLabel = "ID", description = "An event, or a statement of it (DOC#s3).")
    private Optional<String> event = Optional.empty();

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            Optional<Subject> subject = new TimelineSubject(known.knowledge(), console).of(actors, place, event);
            if (subject.isEmpty()) {
                return 1;
            }
            List<Moment> moments = known.knowledge().timeline(subject.get()).stream()
                    .filter(moment -> options.isAsked(moment.event().day()))
                    .toList();
            return options.isJson()
                    ? options.json(console, moments, KnowledgeJson::write)
                    : new TimelinePage(console, options).print(moments);
        });
    }
}
