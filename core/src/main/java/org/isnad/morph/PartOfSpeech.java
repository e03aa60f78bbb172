package org.isnad.morph;

/// The part of speech of a word's stem.
public enum PartOfSpeech {
    NOUN,
    PROPER,
    ADJECTIVE,
    VERB,
    PRONOUN,
    DEMONSTRATIVE,
    RELATIVE,
    PREPOSITION,
    CONJUNCTION,
    COMPLEMENTIZER,
    PARTICLE,
    ADVERB,
    NUMBER,
    SIGN;

    /// Whether it can be the head or a part of a noun phrase.
    public boolean isNominal() {
        return this == NOUN || this == PROPER || this == ADJECTIVE || this == NUMBER;
    }
}
