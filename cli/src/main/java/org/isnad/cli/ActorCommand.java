package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows an actor: names with where they were seen, kind, candidates, ties, events.
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        description = "Shows an actor: names with where they were seen, kind, candidates, ties, events.",
        footerHeading = "%nExample:%n",
        footer = "  isnad actor NAME")
final class ActorCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "An actor's id or one of its names.")
    private String name = "";

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    ActorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            Knowledge knowledge = options.between(known.knowledge());
            Optional<Actor> actor = knowledge.findActor(name);
            if (actor.isEmpty()) {
                console.tell(Wording.nobody(name));
                return 1;
            }
            return options.isJson()
                    ? options.json(console, List.of(actor.get()), KnowledgeJson::write)
                    : new ActorPages(console, options).one(actor.get(), knowledge);
        });
    }
}
