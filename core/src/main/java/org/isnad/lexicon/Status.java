package org.isnad.lexicon;

import java.util.Locale;

/// How the content of a statement stands for its nearest speaker.
public enum Status {
    ACTUAL,
    DENIED,
    PLANNED,
    REQUESTED,
    POSSIBLE,
    UNCONFIRMED;

    /// The word of the coded-article format.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
