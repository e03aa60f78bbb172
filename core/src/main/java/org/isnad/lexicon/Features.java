package org.isnad.lexicon;

import java.util.Arrays;

/// The features of one decision, as 32-bit hashes: the same characters give the same number on every machine.
/// Filled, read and cleared by one thread.
public final class Features {
    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811c9dc5;

    private int[] hashes = new int[64];
    private int size;

    /// No features yet.
    public Features() {}

    /// Forgets all features.
    public void clear() {
        size = 0;
    }

    /// Adds the feature that `name` has `value`.
    public void add(String name, CharSequence value) {
        hashes = roomy();
        hashes[size++] = hash(name, value);
    }

    /// The hash of the feature that `name` has `value`.
    public static int hash(String name, CharSequence value) {
        return scatter(mix(mix(BASIS, name) * PRIME, value));
    }

    /// Adds the feature that `name` has both values.
    public void add(String name, CharSequence first, CharSequence second) {
        put(mix(mix(mix(BASIS, name) * PRIME, first) * PRIME ^ '|', second));
    }

    /// Adds the feature that `name` has the number `value`.
    public void add(String name, int value) {
        put((mix(BASIS, name) * PRIME ^ value) * PRIME);
    }

    /// Adds the feature that `name` has both numbers.
    public void add(String name, int first, int second) {
        put(((mix(BASIS, name) * PRIME ^ first) * PRIME ^ second) * PRIME);
    }

    /// Adds the feature `name`.
    public void add(String name) {
        put(mix(BASIS, name));
    }

    /// The number of features.
    public int size() {
        return size;
    }

    /// The hash of the feature at `index`.
    public int hash(int index) {
        return hashes[index];
    }

    /// The hashes of all features, in the order in which they were added.
    public int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    private void put(int hash) {
        hashes = roomy();
        hashes[size++] = scatter(hash);
    }

    /// The hash of a text, as that of a feature.
    static int hash(CharSequence text) {
        return scatter(mix(BASIS, text));
    }

    private int[] roomy() {
        return size < hashes.length ? hashes : Arrays.copyOf(hashes, size * 2);
    }

    private static int mix(int hash, CharSequence text) {
        int h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    // FNV leaves the low bits of short strings close together; the table of the model wants them apart.
    private static int scatter(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h;
    }
}
