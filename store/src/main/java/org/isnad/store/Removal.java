package org.isnad.store;

import java.time.Instant;

/// What is left of an article that was removed.
///
/// @param sha256 the SHA-256 of its bytes, so that they are known when they come again
/// @param doc its id
/// @param reason why it was removed
/// @param at when
public record Removal(String sha256, String doc, String reason, Instant at) {}
