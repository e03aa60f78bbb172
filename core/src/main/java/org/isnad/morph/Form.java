package org.isnad.morph;

import java.util.List;

/// A written form with all that can be said of it whatever stands around it.
///
/// @param plain the form
/// @param cuts the cuts that its letters allow
/// @param senses for each cut the entries that know its stem
/// @param choices the choices of cut and part of speech that are worth comparing, best first
/// @param near what the form says of its neighbours: of the word two before it, one before, one behind, two behind;
///     each a weight for each of the tagger's columns
/// @param shape see {@link Tagger#shape}
record Form(
        String plain, List<Cut> cuts, List<List<Sense>> senses, List<Choice> choices, List<float[]> near, int shape) {
    /// A cut and a part of speech.
    ///
    /// @param cut the index of the cut
    /// @param part the index of the part of speech among the tagger's
    /// @param clitics the cut's clitics, as bits
    /// @param score what speaks for it
    record Choice(int cut, int part, int clitics, float score) {}
}
