package org.isnad.store;

import java.util.List;
import org.isnad.text.Span;

/// A statement that a query finds, in the order of its rank.
///
/// @param match the statement
/// @param words the words of its quote that were looked for, in UTF-16 code units of the article
public record Ranked(Match match, List<Span> words) {
    public Ranked {
        words = List.copyOf(words);
    }
}
