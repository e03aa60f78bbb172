package org.isnad.intake;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The sources of all places that the user names, in their order.
final class Places implements Sequence.Supply {
    private final Iterator<Place> places;
    private final Opener opener;
    private Iterator<Walk.Step> files = Collections.emptyIterator();

    Places(List<Place> places, Opener opener) {
        this.places = places.iterator();
        this.opener = opener;
    }

    @Override
    public Optional<Source> next() {
        while (!files.hasNext() && places.hasNext()) {
            switch (places.next()) {
                case Place.Local local -> files = new Walk(local.path());
                case Place.Web web -> {
                    return Optional.of(opener.fetch(web.address()));
                }
                case Place.StandardInput input -> {
                    return Optional.of(opener.standardInput());
                }
            }
        }
        return files.hasNext() ? Optional.of(opener.open(files.next())) : Optional.empty();
    }

    @Override
    public void close() {}
}
