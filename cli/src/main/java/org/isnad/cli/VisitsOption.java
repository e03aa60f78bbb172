package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.intake.Visits;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/// Where it is kept what servers said of addresses.
final class VisitsOption {
    @Option(
            names = "--addresses",
            paramLabel = "FILE",
            defaultValue = "isnad.addresses",
            description =
                    "Keeps what servers said of addresses, to ask for news only; ${DEFAULT-VALUE} in this folder if"
                            + " not given.")
    private Path file = Path.of("isnad.addresses");

    /// The visits whose articles the store has.
    Visits of(Store store) {
        return new VisitsFile(file, sha256 -> store.findCoding(sha256).isPresent());
    }
}
