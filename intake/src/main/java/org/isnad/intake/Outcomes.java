package org.isnad.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;

/// The outcomes of a source as a stream takes them. Not a `flatMap` over files: an iterator over such a stream
/// would hold all articles of a file at once.
final class Outcomes extends Spliterators.AbstractSpliterator<Outcome> implements AutoCloseable {
    private final Source source;

    Outcomes(Source source) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.source = source;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Outcome> action) {
        Optional<Outcome> next = source.next();
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
