package org.isnad.statement;

import java.util.Optional;
import org.isnad.mention.Location;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Who takes part in a statement, or where it takes place.
///
/// @param name the fullest name in the article
/// @param id the id of the actor in the lexicon, or the path of the place, if it is known
/// @param via the nearer words that stand for the name (a pronoun, a short name), if they are others
/// @param location where on earth it is, of the place of a statement, as far as that is known
public record Participant(Words name, Optional<String> id, Optional<Span> via, Optional<Location> location) {
    /// Somebody who takes part, or a place of which no more is known.
    public Participant(Words name, Optional<String> id, Optional<Span> via) {
        this(name, id, via, Optional.empty());
    }

    /// The same as a place, known by its path.
    Participant at(Location where) {
        return new Participant(name, Optional.of(where.path()), via, Optional.of(where));
    }
}
