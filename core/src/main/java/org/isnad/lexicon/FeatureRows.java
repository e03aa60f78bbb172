package org.isnad.lexicon;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The numbers of the rows in which a model keeps what it knows of features. Immutable.
final class FeatureRows {
    /// Slots of two numbers, so that a look-up touches one place in memory: a feature's hash, and the number of its
    /// row, -1 in a free slot.
    private final int[] slots;

    /// Numbers the features from 0 in the order of their hashes.
    FeatureRows(Collection<Integer> hashes) {
        int capacity = Integer.highestOneBit(Math.max(2, hashes.size() * 2 - 1)) * 2;
        slots = new int[2 * capacity];
        for (int slot = 0; slot < capacity; slot++) {
            slots[2 * slot + 1] = -1;
        }
        int row = 0;
        for (int hash : new TreeSet<>(hashes)) {
            int slot = hash & (capacity - 1);
            while (slots[2 * slot + 1] >= 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[2 * slot] = hash;
            slots[2 * slot + 1] = row++;
        }
    }

    /// The row of a feature, -1 if the model does not know it.
    int of(int hash) {
        int mask = slots.length / 2 - 1;
        for (int slot = hash & mask; slots[2 * slot + 1] >= 0; slot = (slot + 1) & mask) {
            if (slots[2 * slot] == hash) {
                return slots[2 * slot + 1];
            }
        }
        return -1;
    }

    /// The rows by the hashes of their features, in order.
    Map<Integer, Integer> byHash() {
        Map<Integer, Integer> all = new TreeMap<>();
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] >= 0) {
                all.put(slots[slot], slots[slot + 1]);
            }
        }
        return all;
    }
}
