package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.syntax.Parsed;

/// Says which place on earth each name of a place means where it stands. Serves one call.
///
/// Of places of one name it takes the one that the most speaks for: the adjective of a state behind the name, the place
/// behind it that contains it, the noun before it that says what it is, the other places of the article. Of an
/// unknown place it says no more than the text: what contains it.
final class Locator {
    private static final double OF_THE_STATE = 8;
    private static final double WITHIN_THE_NEXT = 6;
    private static final double OF_THE_TYPE = 5;
    private static final double IN_THE_COUNTRY = 4;
    private static final double IN_THE_PROVINCE = 1;
    private static final double OF_THE_LIST = 0.7;

    /// A bare name that is a town's and a province's means the town.
    private static final List<String> BARE = List.of("city", "town", "camp", "base", "province", "district", "village");

    private static final String COUNTRY = "country";

    private static final double STEP_OF_TYPE = 0.1;

    /// The types of places that only their own country's news speak of without saying where they are.
    private static final Set<String> SMALL = Set.of("village", "quarter");

    private final Gazetteer gazetteer;
    private final KnownNames lexical;
    private final Analyzed article;
    private final PlaceWords around;
    private final List<Named> places = new ArrayList<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> provinces = new HashMap<>();

    /// The names that speak for a country: each once, however often it is named.
    private final Map<String, Set<Object>> witnesses = new HashMap<>();

    /// A place that a name may mean.
    ///
    /// @param everyday whether the name is an everyday word too
    private record Candidate(String id, boolean everyday) {}

    /// A mention with the places that its name may mean.
    ///
    /// @param at its index among the mentions
    /// @param name the first word of the name itself
    /// @param candidates none for an unknown place
    private record Named(int at, Mention.Place mention, int name, List<Candidate> candidates) {}

    Locator(Gazetteer gazetteer, KnownNames lexical, Numerals numerals, Parsed parsed) {
        this.gazetteer = gazetteer;
        this.lexical = lexical;
        this.article = parsed.analyzed();
        this.around = new PlaceWords(article, numerals);
    }

    /// The locations of the places among the mentions, by their indexes.
    ///
    /// @param entities for each mention the number of what it stands for
    Map<Integer, Location> locations(List<Mention> mentions, List<Integer> entities) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Place place) {
                places.add(named(i, place));
            }
        }
        weighCountries();
        places.replaceAll(this::withoutNamesakes);
        Map<Integer, Location> all = new HashMap<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            int at = places.get(i).at();
            location(i, all).ifPresent(location -> all.put(at, location));
        }
        unknownOnceSaid(entities, all);
        return all;
    }

    private Named named(int at, Mention.Place place) {
        if (place.id().isEmpty()) {
            return new Named(at, place, place.first(), List.of());
        }
        String id = place.id().get();
        for (int i = place.first(); i < place.end(); i++) {
            Optional<NameIndex.Found> found = lexical.at(i);
            if (found.isPresent()
                    && found.get().names().stream().anyMatch(name -> name.id().equals(id))) {
                List<Candidate> candidates = found.get().names().stream()
                        .filter(name -> name.entry() instanceof Entry.Place)
                        .map(name -> new Candidate(name.id(), name.isShort()))
                        .toList();
                return new Named(at, place, i, candidates.isEmpty() ? List.of(new Candidate(id, false)) : candidates);
            }
        }
        return new Named(at, place, place.first(), List.of(new Candidate(id, false)));
    }

    /// Counts the countries and provinces that the article names without doubt, the dateline aside.
    private void weighCountries() {
        for (Named place : places) {
            if (place.candidates().isEmpty() || around.isDateline(place.mention())) {
                continue;
            }
            Set<Optional<String>> states = new HashSet<>();
            Set<Optional<String>> regions = new HashSet<>();
            for (Candidate candidate : place.candidates()) {
                states.add(gazetteer.state(candidate.id()));
                regions.add(gazetteer.province(candidate.id()));
            }
            sole(states).ifPresent(id -> witness(id, place.candidates()));
            sole(regions).ifPresent(id -> provinces.merge(id, 1, Integer::sum));
        }
        for (Hit hit : article.hits(Entry.State.class)) {
            witness(hit.entry().id(), hit.entry());
        }
    }

    private void witness(String country, Object name) {
        countries.merge(country, 1, Integer::sum);
        witnesses.computeIfAbsent(country, id -> new HashSet<>()).add(name);
    }

    private static Optional<String> sole(Set<Optional<String>> ids) {
        return ids.size() == 1 ? ids.iterator().next() : Optional.empty();
    }

    /// A small place, or a name that is an everyday word too, is a namesake where the article speaks of other countries
    /// and never of the one that it would lie in.
    private Named withoutNamesakes(Named place) {
        List<Candidate> fewer = place.candidates().stream()
                .filter(one -> !one.everyday() && !SMALL.contains(gazetteer.type(one.id()))
                        || gazetteer.state(one.id()).isEmpty()
                        || isSpokenOf(gazetteer.state(one.id()).get(), place)
                        || witnesses.keySet().stream().noneMatch(country -> isSpokenOf(country, place)))
                .toList();
        return new Named(place.at(), place.mention(), place.name(), fewer);
    }

    /// Whether anything but this name speaks for the country.
    private boolean isSpokenOf(String country, Named place) {
        Set<Object> names = witnesses.getOrDefault(country, Set.of());
        return names.size() > (names.contains(place.candidates()) ? 1 : 0);
    }

    private Optional<Location> location(int i, Map<Integer, Location> later) {
        Named place = places.get(i);
        Optional<Named> next = i + 1 < places.size()
                        && around.isWithin(place.mention(), places.get(i + 1).mention())
                ? Optional.of(places.get(i + 1))
                : Optional.empty();
        if (place.candidates().isEmpty()) {
            return unknown(place, next, later);
        }
        Location location = gazetteer.location(best(i, next));
        return Optional.of(around.offset(place.name())
                .filter(location::canBeBeside)
                .map(location::beside)
                .orElse(location));
    }

    /// The id for which the most speaks; of equals the first of the lexicon.
    private String best(int i, Optional<Named> next) {
        Named place = places.get(i);
        List<String> ids = place.candidates().stream().map(Candidate::id).toList();
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        Set<String> types = types(i);
        Set<String> listed = types.isEmpty() ? typesOfTheList(i) : Set.of();
        Optional<String> state = around.state(place.mention());
        return ids.stream()
                .max(Comparator.comparingDouble((String id) ->
                                score(id, types, state, next) + (listed.contains(gazetteer.type(id)) ? OF_THE_LIST : 0))
                        .thenComparingInt(id -> -ids.indexOf(id)))
                .orElseThrow();
    }

    /// The types that the noun before the name says, or the noun before the list that it stands in: محافظات حلب وحماة.
    private Set<String> types(int i) {
        Named place = places.get(i);
        Set<String> own = around.types(place.name());
        return own.isEmpty() && i > 0 && isJoined(i) ? types(i - 1) : own;
    }

    /// What the places of the same list are that go by no other's name: in لحج وتعز the second is a province too.
    private Set<String> typesOfTheList(int i) {
        int first = i;
        while (first > 0 && isJoined(first)) {
            first--;
        }
        int last = i;
        while (last + 1 < places.size() && isJoined(last + 1)) {
            last++;
        }
        return places.subList(first, last + 1).stream()
                .filter(place -> place.candidates().size() == 1
                        && !place.candidates().getFirst().everyday())
                .map(place -> gazetteer.type(place.candidates().getFirst().id()))
                .filter(type -> !type.equals(COUNTRY))
                .collect(Collectors.toSet());
    }

    /// Whether the place stands in a list behind the one before.
    private boolean isJoined(int i) {
        return around.isJoined(places.get(i - 1).mention(), places.get(i).mention());
    }

    private double score(String id, Set<String> types, Optional<String> state, Optional<Named> next) {
        double score = 0;
        if (state.isPresent() && state.equals(gazetteer.state(id))) {
            score += OF_THE_STATE;
        }
        if (next.isPresent()
                && next.get().candidates().stream().anyMatch(outer -> gazetteer.contains(outer.id(), id))) {
            score += WITHIN_THE_NEXT;
        }
        if (types.contains(gazetteer.type(id))) {
            score += OF_THE_TYPE;
        }
        score += IN_THE_COUNTRY * share(gazetteer.state(id), countries);
        score += IN_THE_PROVINCE * share(gazetteer.province(id), provinces);
        int rank = BARE.indexOf(gazetteer.type(id));
        return score - STEP_OF_TYPE * (rank < 0 ? BARE.size() : rank);
    }

    private static double share(Optional<String> id, Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return id.isEmpty() || all == 0 ? 0 : counts.getOrDefault(id.get(), 0) / (double) all;
    }

    /// Somewhere in what the text says that contains the place: قرية رندا في محافظة قاسيم.
    private Optional<Location> unknown(Named place, Optional<Named> next, Map<Integer, Location> later) {
        if (next.isPresent() && later.containsKey(next.get().at())) {
            return Optional.of(later.get(next.get().at()).within());
        }
        return around.state(place.mention()).map(gazetteer::location);
    }

    /// What contains an unknown place is said once, mostly at its first mention.
    private void unknownOnceSaid(List<Integer> entities, Map<Integer, Location> all) {
        Map<Integer, Location> said = new HashMap<>();
        for (Named place : places) {
            if (place.candidates().isEmpty() && all.containsKey(place.at())) {
                said.putIfAbsent(entities.get(place.at()), all.get(place.at()));
            }
        }
        for (Named place : places) {
            Optional<Location> location = Optional.ofNullable(said.get(entities.get(place.at())));
            if (place.candidates().isEmpty()) {
                location.ifPresent(where -> all.putIfAbsent(place.at(), where));
            }
        }
    }
}
