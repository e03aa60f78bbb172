package org.isnad.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;

/// The outcomes of many files, one file open at a time. Not a `flatMap` over files: an iterator over such a
/// stream would hold all articles of a file at once.
final class Outcomes extends Spliterators.AbstractSpliterator<Outcome> implements AutoCloseable {
    private final Iterator<Path> files;
    private final Opener opener;
    private Optional<Source> open = Optional.empty();

    Outcomes(Iterator<Path> files, Opener opener) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.files = files;
        this.opener = opener;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Outcome> action) {
        Optional<Outcome> next = open.flatMap(Source::next);
        while (next.isEmpty() && files.hasNext()) {
            close();
            open = Optional.of(opener.open(files.next()));
            next = open.flatMap(Source::next);
        }
        if (next.isEmpty()) {
            close();
        }
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public void close() {
        Optional<Source> closing = open;
        open = Optional.empty();
        try {
            if (closing.isPresent()) {
                closing.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
