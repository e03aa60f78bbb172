package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a store of a backup.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes a store of a backup and compares every row. An existing store is never overwritten.",
        footerHeading = "%nExample:%n",
        footer = "  isnad restore isnad-2026-11-22.db --db new.db")
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file that 'isnad backup' made.")
    private Path file = Path.of("");

    @Option(
            names = "--db",
            paramLabel = "STORE",
            required = true,
            converter = StoreOption.Address.class,
            description = "The store to make: a file that does not exist yet, or an empty database.")
    private StoreAddress to = StoreAddress.parse("isnad.db");

    @Mixin
    private final OperatorOption operator = new OperatorOption();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CopyCommand.copy(new StoreAddress.SqliteFile(file), to, operator.custodian(command), console);
    }
}
