package org.isnad.knowledge;

import java.util.Locale;

/// How one number is derived from the many that a ledger holds.
public enum FigureRule {
    /// As UCDP counts: best is what most origins give, low and high the least and the most that are not
    /// superseded.
    UCDP,
    /// As ACLED counts: the lowest that is reported, and its fixed numbers for vague words.
    ACLED,
    /// What officials said last.
    LATEST_OFFICIAL,
    /// The middle of what the origins give, one figure an origin.
    MEDIAN_OF_ORIGINS;

    /// The word for commands and addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
