package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds actors that may be the same: whose names sound alike, or of whom one has all words of the other.
/// Whether they are is for people to decide.
final class Candidates {
    /// Sounds that so many names share tell nothing.
    private static final int COMMON = 8;
    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private static final Map<String, String> SOUNDS = NameBook.BUNDLED.all("sound");

    private final Map<String, List<Named>> bySound = new TreeMap<>();
    private final Map<String, List<Named>> byLast = new TreeMap<>();
    private final Map<String, Map<String, Actor.Candidate>> found = new HashMap<>();

    /// A name and whose it is.
    private record Named(String actor, String name, Set<String> words) {}

    /// @param names the names of each actor, by its id
    Candidates(Map<String, ? extends Set<String>> names) {
        names.forEach((actor, all) -> all.forEach(name -> enter(actor, name)));
        bySound.values().forEach(alike -> pairs(alike, "their names sound alike", false));
        byLast.values().forEach(alike -> pairs(alike, "one name has all words of the other", true));
    }

    private void enter(String actor, String name) {
        List<String> words = NameKey.words(name);
        Named named = new Named(actor, name, Set.copyOf(words));
        String sound = sound(words);
        if (words.size() > 1 && sound.length() >= SHORTEST) {
            bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(named);
        }
        if (!words.isEmpty()) {
            byLast.computeIfAbsent(NameKey.bare(words.getLast()), key -> new ArrayList<>())
                    .add(named);
        }
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

    private void pairs(List<Named> alike, String why, boolean nested) {
        Set<String> actors = new HashSet<>();
        alike.forEach(named -> actors.add(named.actor()));
        if (actors.size() < 2 || actors.size() > COMMON) {
            return;
        }
        for (Named one : alike) {
            for (Named other : alike) {
                boolean fits = !nested
                        || one.words().containsAll(other.words())
                        || other.words().containsAll(one.words());
                if (fits && !one.actor().equals(other.actor())) {
                    found.computeIfAbsent(one.actor(), id -> new TreeMap<>())
                            .putIfAbsent(
                                    other.actor(),
                                    new Actor.Candidate(
                                            other.actor(), why, List.of(one.name()), List.of(other.name())));
                }
            }
        }
    }

    List<Actor.Candidate> of(String actor) {
        return found.getOrDefault(actor, Map.of()).values().stream().limit(MOST).toList();
    }
}
