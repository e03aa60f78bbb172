package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Outcome;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Adds articles to the store, codes them, prints the report.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Adds articles to the store, codes them and prints the report. The same article again changes"
                + " nothing.",
        footerHeading = "%nExample:%n",
        footer = "  isnad read news more-news.jsonl.gz --db isnad.db")
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VisitsOption visits = new VisitsOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Option(
            names = "--kept",
            description = "Prints the SHA-256 of each article as soon as it is on the disk, in place of the report.")
    private boolean kept;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store named = store.open()) {
            Isnad isnad = lexicon.isnad();
            Store opened = named.by(named.custodian().configured(input.configuration(isnad)));
            Summary summary = new Summary();
            add(opened, isnad, summary);
            if (summary.isUsable() && !kept) {
                Knowledge knowledge =
                        Knowledge.of(opened.codings()).with(lexicon.whosWho()).with(opened.decisions());
                new ReportPage(knowledge, limit.rows(), console).print();
            }
            console.flush();
            console.tell(summary.toString());
            return summary.isUsable() ? 0 : 1;
        }
    }

    private void add(Store opened, Isnad isnad, Summary summary) {
        try (Stream<Outcome> outcomes = input.outcomes(visits.of(opened));
                Progress progress = new Progress(console, this::count)) {
            Keeper keeper = new Keeper(opened, summary, progress, this::acknowledge);
            InOrder.each(outcomes.iterator(), outcome -> coded(opened, isnad, outcome), keeper::take);
            keeper.keep();
        }
    }

    private void acknowledge(String sha256) {
        if (kept) {
            console.line(sha256);
            console.flush();
        }
    }

    /// Zero where counting would use the inputs up.
    private long count() {
        if (!input.isLasting()) {
            return 0;
        }
        try (Stream<Outcome> outcomes = input.outcomes()) {
            return outcomes.count();
        }
    }

    /// What becomes of an outcome: what the store has from this version is not coded again.
    static Coded coded(Store opened, Isnad isnad, Outcome outcome) {
        return outcome instanceof Outcome.Read read
                ? known(opened, isnad, read).orElseGet(() -> Coded.by(isnad, outcome))
                : Coded.by(isnad, outcome);
    }

    /// What needs no coding: what was coded by this version, and what was removed.
    private static Optional<Coded> known(Store opened, Isnad isnad, Outcome.Read read) {
        String sha256 = read.article().sha256();
        return opened.isCoded(sha256, isnad.version()) && opened.isIndexed(sha256)
                ? Optional.of(new Coded.Known())
                : opened.findRemoval(sha256)
                        .map(removal -> new Coded.Withheld(read.where() + ": was removed from the store at "
                                + removal.at() + " (" + removal.reason() + "), and is not added again"));
    }
}
