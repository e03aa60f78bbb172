package org.isnad.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Outcome;
import org.isnad.intake.Place;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Adds what comes into folders and feeds, until it is stopped.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Adds the articles of folders and feeds to the store, and goes on adding what comes, until Ctrl-C"
                + " stops it between two articles.",
        footerHeading = "%nExample:%n",
        footer = "  isnad watch incoming https://example.org/feed.xml --every 30 --db isnad.db")
final class WatchCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VisitsOption visits = new VisitsOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description =
                    "How often addresses are looked at; ${DEFAULT-VALUE} if not given. Folders are looked at every"
                            + " two seconds.")
    private int minutes = 15;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Place place : input.places()) {
            if (place instanceof Place.StandardInput
                    || place instanceof Place.Local local && !Files.exists(local.path())) {
                console.tell("isnad: " + place + " cannot be watched: name a folder, a file or an address");
                return ExitCode.USAGE;
            }
        }
        try (Interruption interruption = Interruption.awaited()) {
            try (Store named = store.open()) {
                Isnad isnad = lexicon.isnad();
                Store opened = named.by(named.custodian().configured(input.configuration(isnad)));
                watch(opened, isnad, interruption);
            }
            console.tell("Stopped.");
        }
        return 0;
    }

    private void watch(Store opened, Isnad isnad, Interruption interruption) {
        Arrivals arrivals = new Arrivals(input.places(), Duration.ofMinutes(Math.max(1, minutes)));
        boolean goOn = true;
        while (goOn) {
            List<Place> fresh = arrivals.at(Instant.now());
            if (!fresh.isEmpty()) {
                console.tell(added(opened, isnad, fresh, interruption).toString());
            }
            goOn = !interruption.isAskedWithin(LOOK);
        }
    }

    private Summary added(Store opened, Isnad isnad, List<Place> fresh, Interruption interruption) {
        Summary summary = new Summary();
        try (Stream<Outcome> outcomes = input.outcomes(fresh, visits.of(opened));
                Progress progress = new Progress(console, () -> 0)) {
            Keeper keeper = new Keeper(opened, summary, progress, sha256 -> {});
            InOrder.each(
                    outcomes.iterator(),
                    outcome -> ReadCommand.coded(opened, isnad, outcome),
                    coded -> keeper.take(coded) && !interruption.isAsked());
            keeper.keep();
        }
        return summary;
    }
}
