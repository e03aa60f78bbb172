package org.isnad.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is worked out when it is asked for first, and kept.
final class Later<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Later(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        return known != null ? known : first();
    }

    private synchronized T first() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
