package org.isnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody looks for, understood: see {@link QueryReader}.
///
/// @param clauses all of them must hold
/// @param from the first day, empty for any
/// @param to the last day, empty for any
public record Query(List<Clause> clauses, Optional<LocalDate> from, Optional<LocalDate> to) {
    /// One thing looked for.
    ///
    /// @param written as the user wrote it
    /// @param phrases tokens in order; one of the phrases must occur
    /// @param ofStatements whether only statements have it, such as a type
    public record Clause(String written, List<List<String>> phrases, boolean ofStatements) {
        public Clause {
            phrases = phrases.stream().map(List::copyOf).toList();
        }
    }

    public Query {
        clauses = List.copyOf(clauses);
    }

    /// Whether only statements can be meant.
    public boolean isOfStatements() {
        return clauses.stream().anyMatch(Clause::ofStatements);
    }
}
