package org.isnad.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How often features occur among decisions. A feature is known by its hash; those that are kept are numbered in the
/// order of their hashes.
final class FeatureCounts {
    private final Map<Integer, Integer> counts = new HashMap<>();

    /// The features of a decision, each once, in the order of their hashes.
    static int[] distinct(int[] hashes) {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /// Counts the features of a decision.
    void add(int[] decision) {
        for (int hash : decision) {
            counts.merge(hash, 1, Integer::sum);
        }
    }

    /// The features that occur at least `seldom` times, in the order of their hashes.
    int[] kept(int seldom) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= seldom)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /// The numbers of those features of a decision that are kept.
    static int[] numbers(int[] decision, int[] kept) {
        return Arrays.stream(decision)
                .map(hash -> Arrays.binarySearch(kept, hash))
                .filter(number -> number >= 0)
                .toArray();
    }
}
