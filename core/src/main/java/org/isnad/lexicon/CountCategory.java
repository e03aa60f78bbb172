package org.isnad.lexicon;

import java.util.Locale;

/// What a number counts.
public enum CountCategory {
    KILLED,
    WOUNDED,
    ABDUCTED,
    ARRESTED,
    FIGHTERS,
    DISPLACED,
    MISSING;

    /// The word of the coded-article format.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
