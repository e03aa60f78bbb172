package org.isnad.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/// Hands on all that is made of each, one after the other; holds what is made of one at a time.
final class Flat<I, O> implements Iterator<O> {
    private final Iterator<I> all;
    private final Function<I, Iterator<O>> made;
    private Iterator<O> open = Collections.emptyIterator();

    Flat(Iterator<I> all, Function<I, Iterator<O>> made) {
        this.all = all;
        this.made = made;
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext() && all.hasNext()) {
            open = made.apply(all.next());
        }
        return open.hasNext();
    }

    @Override
    public O next() {
        return hasNext() ? open.next() : Collections.<O>emptyIterator().next();
    }
}
