package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/// The store that a command uses.
final class StoreOption {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            defaultValue = "isnad.db",
            description = "The store; ${DEFAULT-VALUE} in this folder if not given.")
    private Path file = Path.of("isnad.db");

    Path file() {
        return file;
    }

    /// The store, made if it does not exist; to be closed.
    Store open() {
        return Store.open(file);
    }

    /// The store if it exists; to be closed.
    Optional<Store> find() {
        return Files.exists(file) ? Optional.of(open()) : Optional.empty();
    }
}
