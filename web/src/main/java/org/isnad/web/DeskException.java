package org.isnad.web;

/// The desk cannot start. The message is one sentence for the user: what is wrong, what to do.
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message the sentence
    public DeskException(String message) {
        super(message);
    }

    /// @param message the sentence
    /// @param cause what went wrong below
    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
