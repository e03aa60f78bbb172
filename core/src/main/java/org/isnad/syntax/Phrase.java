package org.isnad.syntax;

/// A noun phrase: a head with what follows it in idafa and the adjectives that agree.
///
/// @param first the index of its first word, the head
/// @param end the index after its last word
/// @param governor the index of the preposition before it, or of its first word if that carries ب, ل or ك; -1 if
/// none
/// @param coordinated whether و joins it to the phrase just before
public record Phrase(int first, int end, int governor, boolean coordinated) {
    /// Whether the word of that index belongs to the phrase.
    public boolean has(int word) {
        return first <= word && word < end;
    }
}
