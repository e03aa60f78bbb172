package org.isnad.morph;

import java.util.List;

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
}
