package org.isnad.store;

import java.util.Optional;

/// Who writes a store and with what, as the log of custody names it.
///
/// @param operator the person who answers for it, if named
/// @param tool the program and its version
/// @param command what the program does, for other processes that wait meanwhile
/// @param configuration the SHA-256 of all that configures the program: lexicon, models, options; empty if
/// nothing does
public record Custodian(Optional<String> operator, String tool, String command, String configuration) {
    /// Nobody in particular.
    public static Custodian unnamed() {
        return new Custodian(Optional.empty(), "isnad", "isnad", "");
    }

    /// The same with another configuration.
    public Custodian configured(String digest) {
        return new Custodian(operator, tool, command, digest);
    }
}
