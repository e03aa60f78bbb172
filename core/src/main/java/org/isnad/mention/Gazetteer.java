package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/// The places of the lexicon with what contains them. States are places by their ids too. Immutable; share it between
/// threads.
public final class Gazetteer {
    private static final String FIRST_LEVEL = "province";

    private final Map<String, Entry.Place> places = new HashMap<>();
    private final Map<String, Entry.State> states = new HashMap<>();

    private Gazetteer(Lexicon lexicon) {
        lexicon.all(Entry.State.class).forEach(state -> states.put(state.id(), state));
        lexicon.all(Entry.Place.class).forEach(place -> places.put(place.id(), place));
    }

    /// The places and states of `lexicon`.
    public static Gazetteer using(Lexicon lexicon) {
        return new Gazetteer(lexicon);
    }

    /// Where the place or state of that id is; empty if there is none.
    public Optional<Location> find(String id) {
        return states.containsKey(id) || places.containsKey(id) ? Optional.of(location(id)) : Optional.empty();
    }

    /// The type of the place or state of that id.
    String type(String id) {
        return Optional.ofNullable(places.get(id)).map(Entry.Place::type).orElse("country");
    }

    /// The ids of what contains a place, the place itself first.
    List<String> containment(String id) {
        List<String> all = new ArrayList<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && !all.contains(at.get())) {
            all.add(at.get());
            at = Optional.ofNullable(places.get(at.get())).flatMap(Entry.Place::in);
        }
        return all;
    }

    /// The id of the state that a place lies in.
    Optional<String> state(String id) {
        return Optional.of(containment(id).getLast()).filter(states::containsKey);
    }

    /// The id of the first level below the state that a place is or lies in.
    Optional<String> province(String id) {
        return containment(id).stream()
                .filter(each -> type(each).equals(FIRST_LEVEL))
                .findFirst();
    }

    /// Whether one place lies in another one.
    boolean contains(String outer, String inner) {
        return !outer.equals(inner) && containment(inner).contains(outer);
    }

    /// Where the place of that id is, which the lexicon has.
    Location location(String id) {
        Optional<Entry.Place> place = Optional.ofNullable(places.get(id));
        Optional<Entry.Point> point = place.flatMap(Entry.Place::point)
                .or(() -> Optional.ofNullable(states.get(id)).flatMap(Entry.State::point));
        return new Location(
                path(id),
                state(id).map(Gazetteer::code),
                province(id).map(Gazetteer::code),
                place.flatMap(Entry.Place::wikidata),
                point.map(Entry.Point::latitude).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                point.map(Entry.Point::longitude).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                Precision.of(type(id)),
                Optional.empty());
    }

    /// The codes of ISO 3166 where it has any, and the ends of the ids below them: `PK-BA/quetta`.
    private String path(String id) {
        List<String> all = containment(id);
        StringBuilder path = new StringBuilder();
        for (int i = all.size() - 1; i >= 0; i--) {
            String each = all.get(i);
            if (province(each).filter(each::equals).isPresent()) {
                path.setLength(0);
            }
            path.append(path.isEmpty() ? "" : "/");
            boolean hasCode = states.containsKey(each)
                    || province(each).filter(each::equals).isPresent();
            path.append(hasCode ? code(each) : end(each, i + 1 < all.size() ? all.get(i + 1) : ""));
        }
        return path.toString();
    }

    /// An id without what it has in common with the id of what contains it: `quetta` of `pk-ba-quetta`.
    private static String end(String id, String outer) {
        String country = outer.isEmpty() ? "" : outer.substring(0, Math.max(0, outer.indexOf('-')));
        for (String prefix : List.of(outer + "-", country + "-")) {
            if (prefix.length() > 1 && id.startsWith(prefix)) {
                return id.substring(prefix.length());
            }
        }
        return id;
    }

    private static String code(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
