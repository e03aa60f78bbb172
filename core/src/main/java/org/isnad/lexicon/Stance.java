package org.isnad.lexicon;

import java.util.Locale;

/// What a speaker does with the content.
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    BELIEVES,
    ANNOUNCES,
    CLAIMS,
    QUOTES;

    /// The word of the coded-article format.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
