package org.isnad.spark;

/// A job that cannot begin as it was asked for; the message says why and what to do.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String sentence) {
        super(sentence);
    }
}
