package org.isnad.mention;

/// What a time was reckoned from.
public enum Anchor {
    /// The article's day of publication.
    ARTICLE,
    /// The words themselves, or another time of the same text.
    TEXT,
    /// Nothing: the words fix no date.
    NONE
}
