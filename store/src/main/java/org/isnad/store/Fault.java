package org.isnad.store;

import java.time.Instant;
import java.util.Optional;

/// Something that is not as the log of custody has it.
///
/// @param what an article as «id (SHA-256)», or what else it is
/// @param sentence what is wrong
/// @param wholeUntil when it was last known to be whole: the last time that all was verified, else when it was
/// added; empty if that cannot be known
public record Fault(String what, String sentence, Optional<Instant> wholeUntil) {}
