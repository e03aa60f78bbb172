package org.isnad.lexicon;

import java.util.Collection;
import java.util.zip.ZipException;

/// The numbers of the rows in which a model keeps what it knows of features. Immutable.
final class FeatureRows {
    /// Bits of {@link #seen} for each slot.
    private static final int BITS = 4;

    /// The low bits of a hash choose its slot, these ones its bit.
    private static final int SHIFT = 7;

    private final int[] hashes;

    /// Slots of two numbers, so that a look-up touches one place in memory: a feature's hash, and the number of its
    /// row, -1 in a free slot.
    private final int[] slots;

    /// A bit for every known hash: small enough to stay near the processor, it answers for most of the features that a
    /// model does not know.
    private final long[] seen;

    /// @param hashes each once, smallest first
    private FeatureRows(int[] hashes) {
        this.hashes = hashes;
        int capacity = Integer.highestOneBit(Math.max(Long.SIZE / BITS, hashes.length * 2 - 1)) * 2;
        seen = new long[capacity * BITS / Long.SIZE];
        slots = new int[2 * capacity];
        for (int slot = 0; slot < capacity; slot++) {
            slots[2 * slot + 1] = -1;
        }
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & (capacity - 1);
            while (slots[2 * slot + 1] >= 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[2 * slot] = hashes[row];
            slots[2 * slot + 1] = row;
            seen[hashes[row] >>> SHIFT + 6 & seen.length - 1] |= 1L << (hashes[row] >>> SHIFT);
        }
    }

    /// Numbers the features from 0 in the order of their hashes.
    static FeatureRows of(Collection<Integer> hashes) {
        return new FeatureRows(
                hashes.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /// Numbers the features from 0 as a file has them.
    ///
    /// @throws ZipException if they do not stand in the order of their hashes, each once
    static FeatureRows inOrder(int[] hashes) throws ZipException {
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] >= hashes[i]) {
                throw new ZipException("the rows stand in no order");
            }
        }
        return new FeatureRows(hashes);
    }

    /// The row of a feature, -1 if the model does not know it.
    int of(int hash) {
        if ((seen[hash >>> SHIFT + 6 & seen.length - 1] >>> (hash >>> SHIFT) & 1) == 0) {
            return -1;
        }
        int mask = slots.length / 2 - 1;
        for (int slot = hash & mask; slots[2 * slot + 1] >= 0; slot = (slot + 1) & mask) {
            if (slots[2 * slot] == hash) {
                return slots[2 * slot + 1];
            }
        }
        return -1;
    }

    /// How many features are known.
    int size() {
        return hashes.length;
    }

    /// The hash of the feature of that row; the rows stand in the order of their hashes.
    int hash(int row) {
        return hashes[row];
    }
}
