package org.isnad.knowledge;

/// What a timeline is about.
public sealed interface Subject {
    /// All that an actor does, suffers or says.
    ///
    /// @param actor its id
    record Someone(String actor) implements Subject {}

    /// All in which both take part.
    record Pair(String one, String other) implements Subject {}

    /// All that happens in a place or in what it contains.
    ///
    /// @param path such as `PK-BA`
    record Somewhere(String path) implements Subject {}

    /// The reports of one event.
    ///
    /// @param event its id
    record Happening(String event) implements Subject {}
}
