package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.StatementType;
import org.isnad.morph.Hit;

/// A word that carries a statement.
///
/// @param type what the statement is about
/// @param core the index of the word
/// @param hit the entry of the lexicon that says so, if there is one
/// @param probability what the model gives it
record Trigger(StatementType type, int core, Optional<Hit> hit, double probability) {
    int first() {
        return hit.map(Hit::first).orElse(core);
    }

    int end() {
        return hit.map(Hit::end).orElse(core + 1);
    }
}
