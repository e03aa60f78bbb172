package org.isnad.lexicon;

import java.util.function.Supplier;

/// Keeps what was worked out last of single words; what {@link Memory} says of threads holds here too.
///
/// @param <T> what is kept of a word; immutable
public final class WordMemory<T> {
    private record Kept<T>(String word, T value) {}

    private final Memory<Kept<T>> memory;

    /// @param bits the binary logarithm of the number of words
    public WordMemory(int bits) {
        memory = new Memory<>(bits);
    }

    /// What is kept of the word, else what is worked out afresh.
    public T find(String word, Supplier<T> fresh) {
        return memory.find(word.hashCode(), kept -> kept.word().equals(word), () -> new Kept<>(word, fresh.get()))
                .value();
    }
}
