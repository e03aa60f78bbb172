package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;

/// A group, state, force, body, outlet or person in a public role, across articles.
///
/// @param id of the lexicon, or for a discovered one made of its name; the same wherever the same names are
/// read
/// @param name the name to show, in the script of the articles
/// @param latin the name in Latin letters, of the lexicon or romanised
/// @param kind what it is, with the words that say so; empty if nothing says so
/// @param discovered whether the lexicon does not know it
/// @param names every name that it goes by, most used first, each with where it was seen
/// @param candidates others that may be the same; never merged without a decision
public record Actor(
        String id,
        String name,
        String latin,
        Optional<Kind> kind,
        boolean discovered,
        List<Alias> names,
        List<Candidate> candidates) {
    public Actor {
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
    }

    /// What an actor is.
    ///
    /// @param evidence what says so: the lexicon, or words of articles
    public record Kind(ActorKind kind, String evidence) {}

    /// A name of an actor.
    ///
    /// @param name as published
    /// @param seen references of the statements that name it so (`doc#s3`), in the order of the articles
    public record Alias(String name, List<String> seen) {
        public Alias {
            seen = List.copyOf(seen);
        }
    }

    /// Another actor that may be the same.
    ///
    /// @param id of the other
    /// @param why what speaks for it
    /// @param mine names of this one that speak for it
    /// @param theirs names of the other that do
    public record Candidate(String id, String why, List<String> mine, List<String> theirs) {
        public Candidate {
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }
    }

    /// In how many statements it is named.
    public int mentions() {
        return names.stream().mapToInt(alias -> alias.seen().size()).sum();
    }
}
