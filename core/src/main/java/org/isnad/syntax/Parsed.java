package org.isnad.syntax;

import java.util.List;
import org.isnad.morph.Analyzed;

/// An article with its noun phrases and clauses.
///
/// @param analyzed the article with its words understood
/// @param phrases noun phrases in the order of the text; they don't overlap
/// @param clauses they cover all words, in order
public record Parsed(Analyzed analyzed, List<Phrase> phrases, List<Clause> clauses) {
    public Parsed {
        phrases = List.copyOf(phrases);
        clauses = List.copyOf(clauses);
    }

    /// The index of the clause that holds the word of that index.
    public int clauseOf(int word) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).end() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
