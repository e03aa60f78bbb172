package org.isnad.knowledge;

import java.util.List;

/// The end of a leader and who follows him.
///
/// @param organisation what is led
/// @param predecessor the leader whose end is told
/// @param ended statements of his death or fall
/// @param successors ties of those who are said to lead after him, the first told first
/// @param refusals statements of those who refuse a successor
public record Succession(
        Named organisation, Named predecessor, List<Said> ended, List<Tie> successors, List<Said> refusals) {
    public Succession {
        ended = List.copyOf(ended);
        successors = List.copyOf(successors);
        refusals = List.copyOf(refusals);
    }
}
