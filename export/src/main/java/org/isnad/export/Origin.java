package org.isnad.export;

import java.time.Instant;
import java.util.Optional;

/// Where what is exported comes from.
///
/// @param store the store, as the user named it
/// @param version the version of the program
/// @param logEntry the store's last entry in its log, with its hash, if it keeps one
/// @param operator who exports, if that is told
/// @param at when
public record Origin(String store, String version, Optional<String> logEntry, Optional<String> operator, Instant at) {}
