package org.isnad.intake;

import java.net.URI;
import java.util.Optional;

/// Follows the links of the entries of a feed.
interface Links {
    /// What stands behind a link, the way a feed names it; nothing if it is not followed.
    Optional<Outcome> follow(URI link);

    /// Follows none.
    static Links none() {
        return link -> Optional.empty();
    }
}
