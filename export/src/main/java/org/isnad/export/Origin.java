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
/// @param view the address of the desk's view whose statements these are, if they were chosen there
public record Origin(
        String store,
        String version,
        Optional<String> logEntry,
        Optional<String> operator,
        Instant at,
        Optional<String> view) {
    /// An origin without a view of the desk.
    public Origin(String store, String version, Optional<String> logEntry, Optional<String> operator, Instant at) {
        this(store, version, logEntry, operator, at, Optional.empty());
    }
}
