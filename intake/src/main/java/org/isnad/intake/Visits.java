package org.isnad.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.web.Validators;

/// What is known of addresses that were fetched before, so that their servers are asked for news only.
public interface Visits {
    /// A fetch that was read to its end.
    ///
    /// @param etag what the server said of the state of its answer
    /// @param lastModified what it said of its age
    /// @param articles the SHA-256 of the articles that were read of it
    record Visit(Optional<String> etag, Optional<String> lastModified, List<String> articles) {
        public Visit {
            articles = List.copyOf(articles);
        }

        Validators validators() {
            return new Validators(etag, lastModified);
        }
    }

    /// The last visit of an address; nothing if its articles are to be fetched again.
    Optional<Visit> find(URI address);

    /// Keeps a visit.
    void keep(URI address, Visit visit);

    /// Nothing is known and nothing kept.
    static Visits none() {
        return new Visits() {
            @Override
            public Optional<Visit> find(URI address) {
                return Optional.empty();
            }

            @Override
            public void keep(URI address, Visit visit) {}
        };
    }
}
