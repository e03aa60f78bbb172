package org.isnad.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.knowledge.Decision;
import org.isnad.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that keep a decision.
final class DecisionOptions {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "What the decision rests on.")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; the name of the user of this machine if not given.")
    private String author = System.getProperty("user.name", "unknown");

    int decide(Console console, Decision.Kind kind, String one, String other) {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        if (why.isBlank() || author.isBlank() || one.isBlank() || other.isBlank() || one.equals(other)) {
            console.tell("isnad: a decision names two different actors, who decides and --why");
            return 2;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (Store opened = found.get()) {
            opened.decide(new Decision(kind, one, other, author, now, why));
        }
        boolean merged = kind == Decision.Kind.MERGE;
        console.line(Isolate.of(one) + " and " + Isolate.of(other) + (merged ? " are one" : " are two") + ", says "
                + Isolate.of(author) + "; take it back with 'isnad " + (merged ? "separate" : "merge") + "'");
        return 0;
    }
}
