package org.isnad.intake;

import java.io.IOException;

/// An input goes beyond one of the {@link Limits} while it is read.
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param what what is wrong and what to do: the rest of a sentence that begins with the place
    TooLargeException(String what) {
        super(what);
    }
}
