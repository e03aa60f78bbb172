package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Actor;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the actors, those who are named most first.
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Lists the actors, those who are named most first.",
        footerHeading = "%nExample:%n",
        footer = "  isnad actors --limit 20")
final class ActorsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    ActorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            List<Actor> actors = options.between(known.knowledge()).actors();
            return options.isJson()
                    ? options.json(console, actors, KnowledgeJson::write)
                    : new ActorPages(console, options).list(actors);
        });
    }
}
