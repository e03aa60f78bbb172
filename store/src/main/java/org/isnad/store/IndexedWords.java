package org.isnad.store;

import java.util.List;

/// What a table of words holds.
interface IndexedWords {
    /// Whether that row is found by these tokens in this order, and by no others.
    boolean holds(long seq, List<String> tokens);

    /// How many rows are found by some token.
    long count();
}
