package org.isnad.store;

import java.util.List;

/// What a search found.
///
/// @param hits best first
/// @param total how many there are, as far as they were counted
/// @param more whether there are still more than `total`; all are ranked, counted or not
public record Found(List<Hit> hits, int total, boolean more) {
    public Found {
        hits = List.copyOf(hits);
    }
}
