package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.PeopleClass;
import org.isnad.mention.Bounds;

/// A number that somebody gives for an event.
///
/// @param category what is counted
/// @param bounds the least and the most, as given
/// @param whose who the counted people are, as far as the words for the targets say; empty if they don't
/// @param speaker the nearest speaker; empty when the article says it in its own voice
/// @param official whether the speaker is a state, its force or its body
/// @param said the statement that gives it
/// @param origin the id of the {@link Origin} of the article
/// @param asOf the day of publication, if known
/// @param superseded the statement by which the same speaker (or the same outlet in its own voice) replaced
/// it later
public record Figure(
        CountCategory category,
        Bounds bounds,
        Set<PeopleClass> whose,
        Optional<Party> speaker,
        boolean official,
        Said said,
        String origin,
        Optional<LocalDate> asOf,
        Optional<Said> superseded) {
    /// Whether it counts whoever was hit, and not some class of people.
    boolean isTotal() {
        return whose.isEmpty() || whose.contains(PeopleClass.PEOPLE);
    }
}
