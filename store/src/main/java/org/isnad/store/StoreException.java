package org.isnad.store;

/// The store cannot do what it was asked. The message is one sentence for the user: which file, what is wrong,
/// what to do.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message the sentence
    public StoreException(String message) {
        super(message);
    }

    /// @param message the sentence
    /// @param cause what went wrong below
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
