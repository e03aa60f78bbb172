package org.isnad.intake;

import java.util.Locale;

/// Why an input did not become an article.
public enum Reason {
    /// There is no text in it.
    EMPTY,
    /// Its bytes are no characters: a picture, a program, an unknown encoding.
    NOT_TEXT,
    /// Its own text is longer than {@link Intake#MOST_BYTES}.
    TOO_LARGE,
    /// It is in another script, or in another language of the Arabic script.
    NOT_ARABIC,
    /// It breaks its own format: JSON, gzip, UTF-8, a date.
    BROKEN,
    /// It cannot be opened: it does not exist, is no file, or may not be read.
    UNREADABLE,
    /// The name of the file does not tell a format that is read.
    UNKNOWN_FORMAT;

    /// The word for listings and the store: lower case with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
