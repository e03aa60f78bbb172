package org.isnad.mention;

import org.isnad.lexicon.Entry.Hinge;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Shape;
import org.isnad.token.Sentence;

/// Which way the words before a time look.
enum Outlook {
    /// They tell what was.
    BACK,
    /// They tell what is to come.
    AHEAD,
    /// They don't tell.
    OPEN;

    private static final int REACH = 15;

    /// The outlook of the nearest verb, or word such as "planned", before the time that begins at `first`.
    static Outlook at(TimeWords words, Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(sentence.first(), first - REACH); i--) {
            if (words.is(Hinge.EXPECTED, i, sentence.end())) {
                return AHEAD;
            }
            Reading reading = words.article().reading(i);
            if (reading.part() == PartOfSpeech.VERB) {
                if (reading.cut().future()) {
                    return AHEAD;
                }
                if (reading.shape()
                        .filter(shape -> shape.tense() == Shape.Tense.PERFECT)
                        .isPresent()) {
                    return BACK;
                }
            }
        }
        return OPEN;
    }
}
