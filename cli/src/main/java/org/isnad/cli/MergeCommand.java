package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.knowledge.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Decides that two actors are one.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Decides that two actors are one. The decision is kept with its author and time and counts whenever articles are read; separate takes it back.",
        footerHeading = "%nExample:%n",
        footer = "  isnad merge A B --why 'the statement of 3 May names both'")
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "An actor: its id, or a name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String other = "";

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return decisions.decide(console, Decision.Kind.MERGE, one, other);
    }
}
