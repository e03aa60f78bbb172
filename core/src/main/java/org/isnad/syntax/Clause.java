package org.isnad.syntax;

/// A stretch of a sentence with at most one verb of its own.
///
/// @param first the index of its first word
/// @param end the index after its last word
/// @param kind how it hangs on what comes before
/// @param verb the index of its verb, -1 if it has none
/// @param parent the index, among the clauses of the article, of the clause that it hangs on; -1 for a main clause
public record Clause(int first, int end, Kind kind, int verb, int parent) {
    /// How a clause hangs on what comes before.
    public enum Kind {
        MAIN,
        COMPLEMENT,
        RELATIVE,
        COORDINATE,
        ADVERBIAL
    }
}
