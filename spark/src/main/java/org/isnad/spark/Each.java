package org.isnad.spark;

import java.util.Iterator;
import java.util.function.Function;

/// Hands on what is made of each, one at a time.
record Each<I, O>(Iterator<I> all, Function<I, O> made) implements Iterator<O> {
    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public O next() {
        return made.apply(all.next());
    }
}
