package org.isnad.web.shelf;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made of a snapshot, kept until it is asked of another. Threads may share it.
///
/// @param <T> what is made
public final class Kept<T> {
    private record Made<T>(Snapshot of, T value) {}

    private final Function<Snapshot, T> maker;
    private volatile @Nullable Made<T> last;

    /// @param maker makes it; the same of the same snapshot
    public Kept(Function<Snapshot, T> maker) {
        this.maker = maker;
    }

    /// What is made of that snapshot.
    public T of(Snapshot snapshot) {
        Made<T> known = last;
        if (known == null || known.of() != snapshot) {
            known = new Made<>(snapshot, maker.apply(snapshot));
            last = known;
        }
        return known.value();
    }
}
