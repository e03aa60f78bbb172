package org.isnad.cli;

import java.nio.file.Files;
import java.util.Optional;
import org.isnad.store.Store;
import org.isnad.store.StoreAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The store that a command uses, and who answers for what the command does to it.
final class StoreOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private final OperatorOption operator = new OperatorOption();

    @Option(
            names = "--db",
            paramLabel = "STORE",
            defaultValue = "isnad.db",
            converter = Address.class,
            description = "The store: a file, or postgresql://user:password@host/database; ${DEFAULT-VALUE} in this"
                    + " folder if not given.")
    private StoreAddress address = StoreAddress.parse("isnad.db");

    StoreAddress address() {
        return address;
    }

    /// The store, made if it does not exist; to be closed.
    Store open() {
        return Store.open(address, operator.custodian(command));
    }

    /// The store if it exists; to be closed.
    Optional<Store> find() {
        return switch (address) {
            case StoreAddress.SqliteFile(var file) when !Files.exists(file) -> Optional.empty();
            default -> Optional.of(open());
        };
    }

    /// As {@link #find}; says so to the user if there is none.
    Optional<Store> find(Console console) {
        Optional<Store> found = find();
        if (found.isEmpty()) {
            console.tell("isnad: there is no store " + address
                    + ": make one with 'isnad read FOLDER', or name another with --db");
        }
        return found;
    }

    /// Reads an address as the user writes it.
    static final class Address implements ITypeConverter<StoreAddress> {
        @Override
        public StoreAddress convert(String written) {
            try {
                return StoreAddress.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
