package org.isnad.export;

import java.util.Optional;
import org.isnad.lexicon.ActorKind;

/// An actor in an export.
///
/// @param id the id in the lexicon, a pseudonym, or the folded name
/// @param name the words of one article; for a person who is protected the pseudonym
/// @param latin the name in Latin letters, if the lexicon has it
/// @param kind what it is; empty if the lexicon does not know it
/// @param country ISO 3166-1 alpha-2 of the country that it belongs to, if it belongs to one
/// @param known whether the lexicon has it
record Who(
        String id,
        String name,
        Optional<String> latin,
        Optional<ActorKind> kind,
        Optional<String> country,
        boolean known) {
    /// The name for readers of Latin letters if there is one, else the words of the article.
    String label() {
        return latin.orElse(name);
    }

    /// Whether it is a person who is protected.
    boolean isPrivate() {
        return id.startsWith(Pseudonyms.PREFIX);
    }

    /// ISO 3166-1 alpha-3 of the country; empty for a code that the standard leaves to users.
    Optional<String> country3() {
        return country.flatMap(Countries::alpha3);
    }
}
