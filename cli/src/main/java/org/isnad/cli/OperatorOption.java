package org.isnad.cli;

import java.util.Optional;
import org.isnad.desk.Isnad;
import org.isnad.store.Custodian;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Who answers for what a command does to a store.
final class OperatorOption {
    @Option(
            names = "--operator",
            paramLabel = "NAME",
            defaultValue = "${env:ISNAD_OPERATOR:-}",
            description = "Who answers for it, for the log of custody; ISNAD_OPERATOR if not given.")
    private String operator = "";

    /// The operator, with what `command` is called.
    Custodian custodian(CommandSpec command) {
        return new Custodian(
                Optional.of(operator).filter(name -> !name.isBlank()),
                "isnad " + Isnad.VERSION,
                command.qualifiedName(),
                "");
    }
}
