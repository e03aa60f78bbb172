package org.isnad.lexicon;

import java.util.Locale;

/// The way in which something was said.
public enum Channel {
    TELEPHONE,
    STATEMENT,
    VIDEO,
    AUDIO,
    WEBSITE,
    SOCIAL_MEDIA,
    INTERVIEW,
    PRESS_CONFERENCE,
    LETTER,
    BROADCAST;

    /// The word of the coded-article format.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
