package org.isnad.store;

import java.time.Instant;

/// One line of the log of custody. Nothing is ever changed or taken out of it: each entry's hash is made of the
/// entry and of the hash before.
///
/// @param seq its place, from 1
/// @param at when, UTC
/// @param tool the program and its version
/// @param configuration the SHA-256 of what configured the program; empty if nothing did
/// @param operator who answered for it; empty if not named
/// @param deed what happened
/// @param subject to what: an article's SHA-256, an export's file
/// @param detail what else is to be known
/// @param before the SHA-256 of the row that stood for the subject before; empty if there was none
/// @param after the SHA-256 of the row that stands for it since, or of the file handed out; empty if there is none
/// @param hash the SHA-256 of all this and of the hash of the entry before
public record LogEntry(
        long seq,
        Instant at,
        String tool,
        String configuration,
        String operator,
        Deed deed,
        String subject,
        String detail,
        String before,
        String after,
        String hash) {}
