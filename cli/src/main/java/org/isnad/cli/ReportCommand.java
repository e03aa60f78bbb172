package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints what the store knows.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Prints what the store knows: outlets, statements by type, who says what, ties, contradictions side by"
                        + " side.",
        footerHeading = "%nExample:%n",
        footer = "  isnad report --db isnad.db --limit 100")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Knowledge knowledge =
                    Knowledge.of(opened.codings()).with(lexicon.whosWho()).with(opened.decisions());
            new ReportPage(knowledge, limit.rows(), console).print();
            return knowledge.articles().isEmpty() ? 1 : 0;
        }
    }
}
