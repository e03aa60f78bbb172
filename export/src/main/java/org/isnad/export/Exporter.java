package org.isnad.export;

import java.io.IOException;

/// Writes one format. Articles come one by one, so that memory stays flat, filtered and protected already.
interface Exporter extends AutoCloseable {
    /// Takes one more article.
    void add(Document article) throws IOException;

    /// Writes what is still to be written.
    @Override
    void close() throws IOException;

    /// Begins an export.
    @FunctionalInterface
    interface Opening {
        Exporter open(Job job) throws IOException;
    }
}
