package org.isnad.cli;

import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.isnad.store.Custodian;
import org.isnad.store.Store;
import org.isnad.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Copies a store into another one.
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        description = "Copies a store into another one, from a file to a server or back, and compares every row"
                + " afterwards. The first one can be used meanwhile.",
        footerHeading = "%nExample:%n",
        footer = "  isnad copy --from isnad.db --to postgresql://isnad@localhost/isnad")
final class CopyCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private final OperatorOption operator = new OperatorOption();

    @Option(
            names = "--from",
            paramLabel = "STORE",
            required = true,
            converter = StoreOption.Address.class,
            description = "The store to copy: a file, or postgresql://user:password@host/database.")
    private StoreAddress from = StoreAddress.parse("isnad.db");

    @Option(
            names = "--to",
            paramLabel = "STORE",
            required = true,
            converter = StoreOption.Address.class,
            description = "The store to make: a file that does not exist yet, or an empty database.")
    private StoreAddress to = StoreAddress.parse("isnad.db");

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return copy(from, to, operator.custodian(command), console);
    }

    static int copy(StoreAddress from, StoreAddress to, Custodian custodian, Console console) {
        if (from instanceof StoreAddress.SqliteFile(var file) && !Files.exists(file)) {
            console.tell("isnad: there is no store " + file + ": check the path");
            return 1;
        }
        try (Store source = Store.open(from, custodian);
                Store target = Store.open(to, custodian)) {
            long rows = source.copyTo(target, Instant.now());
            console.line(
                    rows + " rows copied from " + source.address() + " to " + target.address() + ", each compared");
            return 0;
        }
    }
}
