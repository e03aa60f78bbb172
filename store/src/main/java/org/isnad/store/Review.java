package org.isnad.store;

import java.time.Instant;
import java.util.Locale;

/// What a reader decided of one statement.
///
/// @param sha256 of the article
/// @param statement its id in the coding
/// @param version of the coding that was looked at
/// @param author who decided
/// @param at when
/// @param queue how the statement came to be looked at: `confidence`, `contradicted`, `sample` or `article`
/// @param verdict what was decided
/// @param change what a change makes of the statement, as JSON; else empty
/// @param note the reader's remark; may be empty
public record Review(
        String sha256,
        String statement,
        String version,
        String author,
        Instant at,
        String queue,
        Verdict verdict,
        String change,
        String note) {
    /// What a reader finds.
    public enum Verdict {
        /// The article says so.
        RIGHT,
        /// The article does not say so.
        WRONG,
        /// The article says something like it: `change` holds what.
        CHANGE;

        /// The word in which it is kept.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
