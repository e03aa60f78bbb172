package org.isnad.intake.web;

import java.util.Optional;

/// What a server said of the state of an answer; with it the server is asked for news only.
///
/// @param etag its `ETag`
/// @param lastModified its `Last-Modified`
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /// Nothing known.
    public static Validators none() {
        return new Validators(Optional.empty(), Optional.empty());
    }

    /// Whether nothing is known.
    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
