package org.isnad.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Store;
import org.isnad.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes a backup of the store.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the whole store, as it is at this moment, into a file of its own, and verifies that file."
                + " The store can be used meanwhile. The backup of a server is such a file too.",
        footerHeading = "%nExample:%n",
        footer = "  isnad backup isnad-2026-11-22.db --db isnad.db")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to make; it must not exist.")
    private Path file = Path.of("");

    @Mixin
    private final StoreOption store = new StoreOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Verification written = opened.backup(file, Instant.now());
            console.line(Summary.count(Math.toIntExact(written.articles()), "article") + " in " + file
                    + ", verified; head of the log: " + written.head());
            return 0;
        }
    }
}
