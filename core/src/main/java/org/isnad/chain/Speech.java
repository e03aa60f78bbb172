package org.isnad.chain;

import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Hit;

/// Words of saying in a sentence, with whom they belong to and how far what is said reaches.
///
/// @param hit the words of saying
/// @param saying their entry
/// @param links the speakers, nearest first
/// @param from the index of the first word of the content
/// @param end the index after the last word of the content
/// @param sure how probable the nearest speaker is
/// @param framing whether the whole sentence is the content, wherever the words stand (بحسب فلان)
public record Speech(Hit hit, Entry.Saying saying, List<Link> links, double sure, int from, int end, boolean framing) {
    /// Whether the word belongs to what is said.
    public boolean covers(int word) {
        return from <= word && word < end && !(hit.first() <= word && word < hit.end());
    }
}
