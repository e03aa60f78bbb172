package org.isnad.cli;

import java.util.Optional;
import org.isnad.desk.Isnad;
import org.isnad.store.Custodian;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Who answers for what a command does to a store.
final class OperatorOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            defaultValue = "${env:ISNAD_OPERATOR:-}",
            description = "Who answers for it, for the log of custody; ISNAD_OPERATOR if not given.")
    private String operator = "";

    /// The operator, with this command.
    Custodian custodian() {
        return new Custodian(
                Optional.of(operator).filter(name -> !name.isBlank()),
                "isnad " + Isnad.VERSION,
                command.qualifiedName(),
                "");
    }
}
