package org.isnad.lexicon;

/// A file of the lexicon breaks its own form. The message names file and line and says what to do.
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param file the file's name
    /// @param line its line, from 1
    /// @param message what is wrong there, and what to do
    public LexiconException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
