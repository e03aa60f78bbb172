package org.isnad.knowledge;

import java.util.Locale;
import java.util.Optional;

/// Two statements that are said against each other or cannot both be right as they stand. Says what stands
/// beside what, never which of both is true.
///
/// @param kind in what they differ
/// @param event the id of the event of the one that is contested
/// @param one the earlier in the order of the articles
/// @param other the later
/// @param answered a later statement by which a speaker of either side gave way or took up the other's
/// word; empty while it is open
public record Contradiction(Kind kind, String event, Said one, Said other, Optional<Said> answered) {
    /// In what two statements differ.
    public enum Kind {
        /// One says that it is not so.
        DENIED,
        NUMBER,
        DATE,
        PLACE,
        ACTOR,
        /// Two claim the same for themselves, or one alone and one together with others.
        CLAIM,
        /// Actual for one; planned, possible or unconfirmed for the other.
        STATUS,
        /// Said against an earlier statement of the same speaker.
        SELF;

        /// The word for commands and addresses.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
