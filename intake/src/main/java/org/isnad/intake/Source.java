package org.isnad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The outcomes of one file, one after the other.
interface Source extends Closeable {
    /// The next outcome, or nothing when there are no more.
    Optional<Outcome> next();

    /// A source of that outcome alone.
    static Source of(Outcome only) {
        return new Source() {
            private Optional<Outcome> left = Optional.of(only);

            @Override
            public Optional<Outcome> next() {
                Optional<Outcome> given = left;
                left = Optional.empty();
                return given;
            }

            @Override
            public void close() throws IOException {}
        };
    }
}
