package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.StatementType;
import org.isnad.text.Words;

/// How near a word came to carrying a statement.
///
/// @param word the word
/// @param nearest the most probable statement; empty where a word of its kind carries none: a sign, a word of the
/// grammar, a piece of a known name
public record Weighed(Words word, Optional<Nearest> nearest) {
    /// A statement that was considered.
    ///
    /// @param type its type
    /// @param rule the lexicon's entry and the model that speak for it
    /// @param known whether the lexicon has the word for the type
    /// @param probability what the model gives it
    /// @param least the probability that it would have needed
    public record Nearest(StatementType type, String rule, boolean known, double probability, double least) {
        /// Whether the probability was enough.
        public boolean isEnough() {
            return probability >= least;
        }
    }
}
