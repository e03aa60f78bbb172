package org.isnad.knowledge;

/// Something claimed, denied or left unconfirmed, and a statement that it faces. Says what stands beside
/// what, never which of both is true.
///
/// @param kind what makes the first one contested
/// @param contested the claim, the denial, or what is not confirmed
/// @param other what it faces
public record Facing(Kind kind, Said contested, Said other) {
    /// What makes a statement contested.
    public enum Kind {
        /// Somebody denies it.
        DENIED,
        /// Somebody claims it for himself.
        CLAIMED,
        /// It is said to be not confirmed.
        UNCONFIRMED
    }
}
