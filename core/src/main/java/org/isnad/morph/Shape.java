package org.isnad.morph;

/// What an inflected form is, as far as unvowelled letters tell.
///
/// @param part verb, noun, adjective …
/// @param tense of a verb
/// @param numerus singular, dual, plural, or unknown
/// @param lemma the entry's own word, folded; for a verb its perfect
public record Shape(PartOfSpeech part, Tense tense, Numerus numerus, String lemma) {
    /// The tense of a verb; NONE for all others.
    public enum Tense {
        NONE,
        PERFECT,
        IMPERFECT
    }

    /// Grammatical number.
    public enum Numerus {
        SINGULAR,
        DUAL,
        PLURAL,
        UNKNOWN
    }
}
