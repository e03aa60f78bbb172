package org.isnad.lexicon;

import java.util.List;

/// A place in the sentence where a role is found, seen from the word that carries the statement.
public sealed interface Slot {
    /// The verb's subject; of a passive, who suffers it.
    record Subject() implements Slot {}

    /// The verb's object.
    record DirectObject() implements Slot {}

    /// What follows a noun in idafa, or the pronoun on it.
    record Of() implements Slot {}

    /// The doer after على يد, من قبل and their like.
    record By() implements Slot {}

    /// A phrase after one of these prepositions.
    record After(List<String> prepositions) implements Slot {
        public After {
            prepositions = List.copyOf(prepositions);
        }
    }

    /// The noun that an adjective or a relative clause describes.
    record Described() implements Slot {}

    /// The word itself.
    record Self() implements Slot {}
}
