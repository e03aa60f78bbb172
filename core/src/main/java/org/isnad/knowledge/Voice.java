package org.isnad.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one speaker says, in all articles.
///
/// @param speaker who speaks, by the name of the first article; empty for what articles say in their own voice
/// @param said what, in the order of the articles
public record Voice(Optional<Party> speaker, List<Said> said) {
    static final Comparator<Voice> LOUDEST = Comparator.comparing(
                    (Voice voice) -> voice.speaker().isEmpty())
            .thenComparingInt(voice -> -voice.said().size())
            .thenComparing(voice -> voice.speaker().map(Party::actor).orElse(""));

    public Voice {
        said = List.copyOf(said);
    }
}
