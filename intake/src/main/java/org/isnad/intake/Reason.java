package org.isnad.intake;

import java.util.Locale;

/// Why an input did not become an article.
public enum Reason {
    /// There is no text in it.
    EMPTY,
    /// Its bytes are no characters: a picture, a program, an unknown encoding.
    NOT_TEXT,
    /// It goes beyond one of the {@link Limits}.
    TOO_LARGE,
    /// It is in another script, or in another language of the Arabic script.
    NOT_ARABIC,
    /// It breaks its own format: JSON, CSV, ZIP, UTF-8, a date.
    BROKEN,
    /// Its letters stand in an order that makes no words, as in some PDFs.
    GARBLED,
    /// It cannot be opened: it does not exist, is no file, may not be read, or its server does not give it.
    UNREADABLE,
    /// It may not be fetched or followed: robots.txt says so, its address is private, it is a link out of its folder.
    FORBIDDEN,
    /// The name of the file does not tell a format that is read, or one that no installed module reads.
    UNKNOWN_FORMAT;

    /// The word for listings and the store: lower case with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
