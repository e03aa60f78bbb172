package org.isnad.intake;

import java.util.Set;

/// Takes the text out of documents of an office. Implementations are found by {@link java.util.ServiceLoader}; they
/// may be shared between threads.
public interface Extractor {
    /// The endings of the names of files that it reads: lower case, without the dot.
    Set<String> endings();

    /// What a document says. A failure of any kind is thrown unchecked: it becomes a rejection of the document.
    Extract extract(byte[] document);
}
