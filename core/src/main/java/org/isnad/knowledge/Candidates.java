package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds actors that may be the same: whose names sound alike, or of whom one has all words of the other.
/// Whether they are is for people to decide.
final class Candidates {
    /// Sounds that so many names share tell nothing.
    private static final int COMMON = 8;
    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private static final Map<String, String> SOUNDS = NameBook.BUNDLED.all("sound");

    private static final String LIKE = "0 ";
    private static final String LAST = "1 ";

    private final Map<String, Map<String, Actor.Candidate>> found = new HashMap<>();

    /// A name and whose it is.
    private record Owned(String actor, String name, Set<String> words) {}

    /// @param names the names of each actor, by its id
    Candidates(SortedMap<String, ? extends Set<String>> names) {
        Map<String, SortedMap<String, SortedSet<String>>> byKey = new TreeMap<>();
        names.forEach((actor, all) -> all.forEach(name -> keys(name)
                .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeMap<>())
                        .computeIfAbsent(actor, id -> new TreeSet<>())
                        .add(name))));
        byKey.forEach((key, owners) -> pairs(key, owners)
                .forEach((actor, others) -> others.forEach(other ->
                        found.computeIfAbsent(actor, id -> new TreeMap<>()).putIfAbsent(other.id(), other))));
    }

    /// The keys under which a name is compared with others. What is found under a lesser key goes first.
    static List<String> keys(String name) {
        List<String> words = NameKey.words(name);
        List<String> keys = new ArrayList<>();
        String sound = sound(words);
        if (words.size() > 1 && sound.length() >= SHORTEST) {
            keys.add(LIKE + sound);
        }
        if (!words.isEmpty()) {
            keys.add(LAST + NameKey.bare(words.getLast()));
        }
        return keys;
    }

    /// Whether so many actors share a key that it tells nothing.
    static boolean isCommon(int actors) {
        return actors > COMMON;
    }

    private static String sound(List<String> words) {
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            for (int i = 0; i < NameKey.bare(word).length(); i++) {
                String letter = NameKey.bare(word).substring(i, i + 1);
                String heard = SOUNDS.getOrDefault(letter, letter);
                sound.append(heard.equals("-") ? "" : heard);
            }
        }
        return sound.toString();
    }

    /// For each actor those who may be the same by a key.
    ///
    /// @param owners the names that have it, by the id of the actor
    static Map<String, List<Actor.Candidate>> pairs(String key, SortedMap<String, SortedSet<String>> owners) {
        Map<String, List<Actor.Candidate>> found = new TreeMap<>();
        if (owners.size() < 2 || isCommon(owners.size())) {
            return found;
        }
        boolean nested = key.startsWith(LAST);
        String why = nested ? "one name has all words of the other" : "their names sound alike";
        for (Owned one : owned(owners)) {
            for (Owned other : owned(owners)) {
                boolean fits = !nested
                        || one.words().containsAll(other.words())
                        || other.words().containsAll(one.words());
                if (fits && !one.actor().equals(other.actor())) {
                    found.computeIfAbsent(one.actor(), id -> new ArrayList<>())
                            .add(new Actor.Candidate(other.actor(), why, List.of(one.name()), List.of(other.name())));
                }
            }
        }
        return found;
    }

    private static List<Owned> owned(SortedMap<String, SortedSet<String>> owners) {
        List<Owned> all = new ArrayList<>();
        owners.forEach((actor, names) ->
                names.forEach(name -> all.add(new Owned(actor, name, Set.copyOf(NameKey.words(name))))));
        return all;
    }

    List<Actor.Candidate> of(String actor) {
        return some(found.getOrDefault(actor, Map.of()).values());
    }

    /// The first few, in the order of their ids.
    static List<Actor.Candidate> some(Collection<Actor.Candidate> sorted) {
        return sorted.stream().limit(MOST).toList();
    }
}
