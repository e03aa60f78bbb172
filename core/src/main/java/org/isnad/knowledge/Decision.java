package org.isnad.knowledge;

import java.time.Instant;

/// What a person decided about who is the same. The latest of two that concern the same pair counts, so
/// each can be taken back by its opposite.
///
/// @param kind together or apart
/// @param one id of an actor, or one of its names
/// @param other the second
/// @param author who decided
/// @param at when
/// @param why in the author's words
public record Decision(Kind kind, String one, String other, String author, Instant at, String why) {
    /// What is decided.
    public enum Kind {
        MERGE,
        SEPARATE
    }

    public Decision {
        if (one.isBlank() || other.isBlank() || author.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a decision names two actors, its author and why");
        }
        if (one.equals(other)) {
            throw new IllegalArgumentException("«" + one + "» is one actor already: name two");
        }
    }
}
