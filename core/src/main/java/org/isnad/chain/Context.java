package org.isnad.chain;

import java.util.List;
import java.util.Optional;

/// What an article tells beside its statements, as far as it takes to compare it with others.
///
/// @param title the headline as published, if the article has one
/// @param credits ids of the agencies that it credits in its first or last words
/// @param passages its sentences as prints, in the order of the text
/// @param names the names and descriptions that take part in its statements, in the order of the text
public record Context(Optional<String> title, List<String> credits, List<Passage> passages, List<Name> names) {
    /// Of an article of which nothing but its statements is known.
    public static final Context NONE = new Context(Optional.empty(), List.of(), List.of(), List.of());

    public Context {
        credits = List.copyOf(credits);
        passages = List.copyOf(passages);
        names = List.copyOf(names);
    }
}
