package org.isnad.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Removal;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Removes an article; a tombstone with the reason stays.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes an article with its bytes, its text and all that was coded of it. A tombstone stays: its"
                + " SHA-256, its id, the reason. The same article is not added again.",
        footerHeading = "%nExample:%n",
        footer = "  isnad remove front-2016-10-25 --why 'a witness asked for it' --operator layla")
final class RemoveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOC", description = "An article's id, or the beginning of its SHA-256.")
    private String doc = "";

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "The reason, for the tombstone.")
    private String why = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (why.isBlank()) {
            console.tell("isnad: an article is not removed without a reason: give one with --why");
            return 2;
        }
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Optional<StoredArticle> stored = opened.find(doc);
            if (stored.isEmpty()) {
                console.tell("isnad: there is no article " + doc + " in the store " + opened.address()
                        + ": name an article's id or the beginning of its SHA-256");
                return 1;
            }
            Removal removal = opened.remove(stored.get(), why, Instant.now());
            console.line("removed " + Isolate.of(removal.doc()) + " (" + removal.sha256()
                    + "); backups, copies and exports may still hold it");
            return 0;
        }
    }
}
