package org.isnad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The outcomes of one source after the other, one open at a time.
final class Sequence implements Source {
    /// Opens the sources in their order.
    interface Supply extends Closeable {
        /// The next source, or nothing when there are no more; the one before is closed.
        Optional<Source> next();
    }

    private final Supply supply;
    private Optional<Source> open = Optional.empty();

    Sequence(Supply supply) {
        this.supply = supply;
    }

    @Override
    public Optional<Outcome> next() {
        Optional<Outcome> outcome = open.flatMap(Source::next);
        while (outcome.isEmpty()) {
            closeOpen();
            open = supply.next();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            outcome = open.flatMap(Source::next);
        }
        return outcome;
    }

    private void closeOpen() {
        Optional<Source> closing = open;
        open = Optional.empty();
        try {
            if (closing.isPresent()) {
                closing.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (supply) {
            closeOpen();
        }
    }
}
