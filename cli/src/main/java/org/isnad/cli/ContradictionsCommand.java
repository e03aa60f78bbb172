package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Contradiction;
import org.isnad.store.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists statements that contradict each other, side by side.
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = "Lists statements that contradict each other, side by side.",
        footerHeading = "%nExample:%n",
        footer = "  isnad contradictions --kind number")
final class ContradictionsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}. All if not given.")
    private Optional<Contradiction.Kind> kind = Optional.empty();

    @Mixin
    private final KnowledgeOptions options = new KnowledgeOptions();

    ContradictionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.answer(console, known -> {
            List<Contradiction> all = known.knowledge().contradictions().stream()
                    .filter(one -> kind.isEmpty() || kind.get() == one.kind())
                    .filter(one -> options.isAsked(one.one().article().date()))
                    .toList();
            return options.isJson()
                    ? options.json(console, all, KnowledgeJson::write)
                    : new ContradictionPages(console, known.store()).list(all, options);
        });
    }
}
