package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.isnad.mention.Location;

/// Counts how many places were found and which of them are the right ones.
final class PlaceScore {
    /// The types of the annotations, in the order of the report.
    static final List<String> TYPES = List.of(
            "country",
            "province",
            "district",
            "city",
            "town",
            "village",
            "quarter",
            "camp",
            "facility",
            "area",
            "river",
            "sea");

    /// How far a place without an id may lie from the one that was marked, in kilometres.
    static final int NEAR = 15;

    /// Likewise where the place is no point.
    static final int NEAR_OF_AREAS = 60;

    private static final List<String> AREAS = List.of("province", "district", "area", "river", "sea");
    private static final double EARTH = 6371;

    /// A place as it was marked.
    ///
    /// @param path of the lexicon's place, if the lexicon has it
    record Wanted(
            Optional<String> path,
            Optional<String> country,
            OptionalDouble latitude,
            OptionalDouble longitude,
            String type,
            boolean offset) {}

    /// What came of it.
    ///
    /// @param located whether a location was given
    /// @param kilometres between both points, if both are there
    record Outcome(
            boolean found,
            boolean located,
            boolean rightPlace,
            boolean rightCountry,
            boolean rightOffset,
            OptionalDouble kilometres) {}

    private final List<Outcome> outcomes = new ArrayList<>();

    static Outcome compare(Wanted wanted, boolean found, Optional<Location> location) {
        OptionalDouble kilometres =
                location.map(where -> kilometres(wanted, where)).orElse(OptionalDouble.empty());
        return new Outcome(
                found,
                location.isPresent(),
                location.filter(where -> isSame(wanted, where, kilometres)).isPresent(),
                location.filter(where -> where.country().equals(wanted.country()))
                        .isPresent(),
                location.filter(where -> where.offset().isPresent() == wanted.offset())
                        .isPresent(),
                kilometres);
    }

    private static boolean isSame(Wanted wanted, Location location, OptionalDouble kilometres) {
        if (wanted.path().isPresent()) {
            return wanted.path().get().equals(location.path());
        }
        int near = AREAS.contains(wanted.type()) ? NEAR_OF_AREAS : NEAR;
        return kilometres.isPresent() && kilometres.getAsDouble() <= near;
    }

    /// The way between both along the globe.
    private static OptionalDouble kilometres(Wanted wanted, Location location) {
        if (wanted.latitude().isEmpty()
                || wanted.longitude().isEmpty()
                || location.latitude().isEmpty()
                || location.longitude().isEmpty()) {
            return OptionalDouble.empty();
        }
        double one = Math.toRadians(wanted.latitude().getAsDouble());
        double other = Math.toRadians(location.latitude().getAsDouble());
        double across = Math.toRadians(
                location.longitude().getAsDouble() - wanted.longitude().getAsDouble());
        double half = Math.pow(Math.sin((other - one) / 2), 2)
                + Math.cos(one) * Math.cos(other) * Math.pow(Math.sin(across / 2), 2);
        return OptionalDouble.of(2 * EARTH * Math.asin(Math.sqrt(half)));
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    int size() {
        return outcomes.size();
    }

    /// A row of the report.
    String row(String name) {
        long found = outcomes.stream().filter(Outcome::found).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %s | %s | %s | %s |%n",
                name,
                size(),
                found / (double) Math.max(1, size()),
                share(Outcome::rightPlace),
                share(Outcome::rightCountry),
                share(Outcome::rightOffset),
                median());
    }

    private String share(Predicate<Outcome> right) {
        long rights = outcomes.stream().filter(right).count();
        long located = outcomes.stream().filter(Outcome::located).count();
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f)",
                rights / (double) Math.max(1, size()),
                rights / (double) Math.max(1, located));
    }

    private String median() {
        double[] sorted = outcomes.stream()
                .filter(outcome -> outcome.kilometres().isPresent())
                .mapToDouble(outcome -> outcome.kilometres().getAsDouble())
                .sorted()
                .toArray();
        return sorted.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", sorted[sorted.length / 2]);
    }
}
