package org.isnad.lexicon;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what was worked out last, in a fixed number of places: two for each hash, of which the one used longer ago
/// is given up first. Threads may share it if the values are immutable: the worst that can happen is that one is
/// worked out twice.
///
/// @param <T> what is kept
public final class Memory<T> {
    private static final int SPREAD = 0x9E3779B1;

    private final @Nullable Object[] places;
    private final int shift;

    /// @param bits the binary logarithm of the number of places
    public Memory(int bits) {
        places = new Object[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /// The value with that hash which fits, else a fresh one.
    @SuppressWarnings("unchecked")
    public T find(int hash, Predicate<T> fits, Supplier<T> fresh) {
        int place = hash * SPREAD >>> shift;
        T first = (T) places[place];
        if (first != null && fits.test(first)) {
            return first;
        }
        T second = (T) places[place ^ 1];
        T found = second != null && fits.test(second) ? second : fresh.get();
        places[place ^ 1] = first;
        places[place] = found;
        return found;
    }
}
