package org.isnad.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.desk.Terms;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.isnad.text.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Codes the articles of the store again, with another lexicon or a newer version.
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description =
                "Codes every article of the store that the present version and lexicon have not coded yet. What was"
                        + " coded before is kept: see the difference with 'isnad diff'.",
        footerHeading = "%nExample:%n",
        footer = "  isnad recode --lexicon our-lexicon --operator layla")
final class RecodeCommand implements Callable<Integer> {
    private static final int AT_ONCE = 32;

    private final Console console;
    private int coded;
    private int failed;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    RecodeCommand(Console console) {
        this.console = console;
    }

    /// An article coded again; empty if that failed, or was not needed.
    private record Recoded(
            StoredArticle article, Optional<CodedArticle> coding, Optional<Terms> terms, String problem) {}

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store named = found.get()) {
            Isnad isnad = lexicon.isnad();
            Store opened = named.by(named.custodian().configured(Sha256.of(isnad.version())));
            List<Recoded> waiting = new ArrayList<>();
            InOrder.each(opened.articles().iterator(), article -> recoded(opened, isnad, article), recoded -> {
                waiting.add(recoded);
                if (waiting.size() == AT_ONCE) {
                    keep(opened, waiting);
                }
                return true;
            });
            keep(opened, waiting);
            console.line(Summary.count(coded, "article") + " coded by " + isnad.version()
                    + (failed > 0 ? "; " + failed + " failed" : ""));
            return failed > 0 ? 1 : 0;
        }
    }

    private static Recoded recoded(Store opened, Isnad isnad, StoredArticle stored) {
        String sha256 = stored.article().sha256();
        if (opened.isCoded(sha256, isnad.version()) && opened.isIndexed(sha256)) {
            return new Recoded(stored, Optional.empty(), Optional.empty(), "");
        }
        try {
            Chained chained = isnad.trace(stored.article());
            return new Recoded(stored, Optional.of(isnad.code(chained)), Optional.of(isnad.terms(chained)), "");
        } catch (RuntimeException e) {
            return new Recoded(
                    stored,
                    Optional.empty(),
                    Optional.empty(),
                    stored.source() + ": a mistake in Isnad (" + e + ") keeps this article from being coded");
        }
    }

    private void keep(Store opened, List<Recoded> waiting) {
        opened.inTransaction(() -> {
            waiting.forEach(recoded -> keep(opened, recoded));
            return true;
        });
        waiting.clear();
    }

    private void keep(Store opened, Recoded recoded) {
        if (!recoded.problem().isEmpty()) {
            failed++;
            console.tell(recoded.problem());
        }
        if (recoded.coding().isPresent()
                && opened.code(recoded.coding().get(), recoded.terms().orElseThrow(), Instant.now())) {
            coded++;
        }
    }
}
