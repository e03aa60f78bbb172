package org.isnad.morph;

import java.util.List;
import java.util.Optional;

/// What a word is taken for.
///
/// @param cut its clitics
/// @param stem its stem, folded
/// @param part the part of speech of the stem
/// @param senses the entries whose forms the stem can be, whatever its part of speech
public record Reading(Cut cut, String stem, PartOfSpeech part, List<Sense> senses) {
    public Reading {
        senses = List.copyOf(senses);
    }

    /// The form that the lexicon has the stem for, as far as it knows it as that part of speech.
    public Optional<Shape> shape() {
        return shapes().stream().findFirst();
    }

    /// All such forms, in the order of the lexicon.
    List<Shape> shapes() {
        return senses.stream()
                .map(Sense::shape)
                .filter(shape ->
                        shape.part() == part || shape.part() == PartOfSpeech.NOUN && part == PartOfSpeech.PROPER)
                .toList();
    }
}
