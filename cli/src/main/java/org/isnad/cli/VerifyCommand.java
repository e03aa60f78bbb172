package org.isnad.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Fault;
import org.isnad.store.Store;
import org.isnad.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Recomputes every hash of the store.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Recomputes every hash of the store: of the originals, of the decoded and of the normalised texts,"
                        + " of what was coded, of what people decided, of the log; and compares the search index with"
                        + " what the articles give. Says what was changed, and until when it was whole. Ends with 1 if"
                        + " anything was.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad verify --db isnad.db",
            "  isnad verify --head 3f1c…      also that the log still holds the entry with that hash",
            "  isnad verify --mend            makes the search index anew first"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The hash that a former 'isnad verify' gave and that was noted down outside the store.")
    private Optional<String> head = Optional.empty();

    @Option(
            names = "--mend",
            description = "First makes the search index anew. Nothing else can be mended: bring back a backup.")
    private boolean mend;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            if (mend) {
                int indexed = opened.reindex(Instant.now());
                console.line("the search index was made anew: " + Summary.count(indexed, "article"));
            }
            boolean cut = head.filter(hash -> !holds(opened, hash)).isPresent();
            if (cut) {
                console.line(
                        "the log: the entry " + head.orElseThrow() + " is no longer in it: it was cut or replaced");
            }
            Verification verification = opened.verify(Instant.now());
            verification.faults().forEach(this::print);
            print(verification);
            return verification.isClean() && !cut ? 0 : 1;
        }
    }

    private static boolean holds(Store opened, String hash) {
        return opened.log().anyMatch(entry -> entry.hash().equals(hash));
    }

    private void print(Fault fault) {
        console.line(Isolate.safe(fault.what()) + ": " + fault.sentence()
                + fault.wholeUntil()
                        .map(at -> "; it was whole at " + at + ", changed since")
                        .orElse(""));
    }

    private void print(Verification verification) {
        String looked = Summary.count(Math.toIntExact(verification.articles()), "article") + " and "
                + verification.entries() + " entries of the log";
        console.line(looked + " verified: "
                + (verification.isClean() ? "all whole" : verification.faults().size() + " faults"));
        if (verification.otherVersions() > 0) {
            console.line("another version of Isnad normalised " + verification.otherVersions()
                    + " of them: their normalised texts were not compared");
        }
        console.line("head of the log: " + verification.head());
    }
}
