package org.isnad.morph;

import java.util.List;

/// A written form with all that can be said of it whatever stands around it.
///
/// @param plain the form
/// @param arabic whether it is made of Arabic letters
/// @param stems what is left of it by each cut that its letters allow, the uncut form first
/// @param choices the choices of cut and part of speech that are worth comparing, best first
/// @param near what the form says of its neighbours
/// @param shape see {@link Tagger#shape}
record Form(String plain, boolean arabic, List<Stem> stems, List<Choice> choices, Near near, int shape) {
    /// A cut with what the lexicon has for the stem that it leaves.
    ///
    /// @param letters the stem, folded
    /// @param senses the entries that know the stem and go with the clitics
    /// @param phrases those that begin with the stem
    record Stem(Cut cut, String letters, List<Sense> senses, List<Vocabulary.Phrase> phrases) {}

    /// A cut and a part of speech.
    ///
    /// @param reading the word with that choice, where the lexicon gives a word of the grammar its finer name
    /// @param part the index of the part of speech among the tagger's
    /// @param clitics the cut's clitics, as bits
    /// @param score what speaks for it
    record Choice(Reading reading, int part, int clitics, float score) {}
}
