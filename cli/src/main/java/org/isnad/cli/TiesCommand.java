package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Tie;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists ties of actors over time: all, those of one actor, or those between two; successions of leaders.
@Command(
        name = "ties",
        mixinStandardHelpOptions = true,
        description =
                "Lists ties of actors over time: all, those of one actor, or those between two; successions of leaders.",
        footerHeading = "%nExample:%n",
        footer = "  isnad ties A B")
final class TiesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "ACTOR",
            arity = "0..2",
            description = "An actor, or two: ids or names. All ties if none is given.")
    private List<String> names = List.of();

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    TiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            List<String> ids = names.stream()
                    .map(name ->
                            known.knowledge().findActor(name).map(Actor::id).orElse(name))
                    .toList();
            List<Tie> ties = known.knowledge().ties().stream()
                    .filter(tie -> ids.stream().allMatch(tie::has))
                    .filter(tie -> options.isAsked(tie.day()))
                    .toList();
            return options.isJson()
                    ? options.json(console, ties, KnowledgeJson::write)
                    : new TiePages(console, options).list(ties, known.knowledge(), ids);
        });
    }
}
