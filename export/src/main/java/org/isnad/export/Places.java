package org.isnad.export;

import java.util.Comparator;
import java.util.Optional;
import org.isnad.chain.Statement;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;

/// Where a statement takes place.
final class Places {
    private static final Comparator<Participant> NARROWEST = Comparator.comparing(
            (Participant place) -> place.location().orElseThrow().precision());

    private Places() {}

    /// The narrowest of the places that are known; of several the first.
    static Optional<Participant> narrowest(Statement statement) {
        return statement.places().stream()
                .filter(place -> place.location().isPresent())
                .min(NARROWEST);
    }

    /// Where on earth the narrowest place is.
    static Optional<Location> best(Statement statement) {
        return narrowest(statement).flatMap(Participant::location);
    }
}
