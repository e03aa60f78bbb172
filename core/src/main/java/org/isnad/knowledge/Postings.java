package org.isnad.knowledge;

import java.util.Arrays;

/// For each key the statements that have it, the last one first. Keys are numbers made of what they stand for.
final class Postings {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] lasts = new int[1 << 10];
    private int used;
    private int[] statements = new int[1 << 10];
    private int[] before = new int[1 << 10];
    private int size;

    Postings() {
        Arrays.fill(lasts, NONE);
    }

    /// Is handed the statements of a key.
    @FunctionalInterface
    interface Visitor {
        void visit(int statement);
    }

    void add(long key, int statement) {
        if (size == statements.length) {
            statements = Arrays.copyOf(statements, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        int slot = slot(key);
        if (lasts[slot] == NONE) {
            keys[slot] = key;
            used++;
        }
        statements[size] = statement;
        before[size] = lasts[slot];
        lasts[slot] = size++;
        if (used * 3 > keys.length * 2) {
            grow();
        }
    }

    /// The last statements of a key.
    ///
    /// @param most how many at most
    void last(long key, int most, Visitor visitor) {
        int at = lasts[slot(key)];
        for (int i = 0; i < most && at != NONE; i++) {
            visitor.visit(statements[at]);
            at = before[at];
        }
    }

    private int slot(long key) {
        int slot = mixed(key) & (keys.length - 1);
        while (lasts[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int mixed(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLasts = lasts;
        keys = new long[oldKeys.length * 2];
        lasts = new int[oldLasts.length * 2];
        Arrays.fill(lasts, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLasts[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }
}
