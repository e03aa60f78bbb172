package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.intake.Intake;
import org.isnad.intake.Place;

/// Tells which of the watched places have something new: files that came or changed and are whole, addresses whose
/// time has come.
final class Arrivals {
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final List<Place> places;
    private final Duration every;
    private final Map<Path, State> seen = new HashMap<>();
    private final Map<Path, State> given = new HashMap<>();
    private Instant due = Instant.MIN;

    /// @param every how often addresses are looked at
    Arrivals(List<Place> places, Duration every) {
        this.places = List.copyOf(places);
        this.every = every;
    }

    /// What a file looks like from outside.
    private record State(long size, Instant changed) {
        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime().toInstant());
        }
    }

    /// What is new at `now`. A file that still changes is not given: its rest may be on the way.
    List<Place> at(Instant now) {
        List<Place> fresh = new ArrayList<>();
        boolean addresses = !now.isBefore(due);
        due = addresses ? now.plus(every) : due;
        for (Place place : places) {
            switch (place) {
                case Place.Local local -> files(local.path(), now, fresh);
                case Place.Web web when addresses -> fresh.add(web);
                default -> {}
            }
        }
        return fresh;
    }

    private void files(Path path, Instant now, List<Place> fresh) {
        try (Stream<Path> files = Intake.files(path)) {
            files.filter(file -> isFresh(file, now)).map(Place::of).forEach(fresh::add);
        }
    }

    private boolean isFresh(Path file, Instant now) {
        try {
            State state = State.of(file);
            boolean whole = state.equals(seen.put(file, state))
                    || state.changed.plus(SETTLED).isBefore(now);
            return whole && !state.equals(given.put(file, whole ? state : given.get(file)));
        } catch (IOException e) {
            // It is gone again, or may not be looked at: another time perhaps.
            return false;
        }
    }
}
