package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.knowledge.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Decides that two names or actors are not one, or takes a merge back.
@Command(
        name = "separate",
        mixinStandardHelpOptions = true,
        description =
                "Decides that two names or actors are not one, or takes a merge back. The decision is kept with its author and time.",
        footerHeading = "%nExample:%n",
        footer = "  isnad separate A B --why 'the statement of 3 May names both'")
final class SeparateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "An actor: its id, or a name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String other = "";

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    SeparateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return decisions.decide(console, Decision.Kind.SEPARATE, one, other);
    }
}
