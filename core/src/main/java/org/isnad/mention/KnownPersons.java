package org.isnad.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The persons that an article has named so far, found by any of the words of their names.
final class KnownPersons {
    /// Of the names that have a word in common at most so many are kept, the last ones: an article has no more, and
    /// each new name is held against them all.
    static final int MOST = 200;

    /// @param time how many names stood before
    private record Known(int entity, int time) {}

    private final Map<Set<String>, Known> byName = new HashMap<>();
    private final Map<String, LinkedHashSet<Set<String>>> byWord = new HashMap<>();
    private int time;

    /// Remembers that the name stands for the entity.
    void put(Set<String> words, int entity) {
        byName.put(words, new Known(entity, time++));
        for (String word : words) {
            LinkedHashSet<Set<String>> names = byWord.computeIfAbsent(word, w -> new LinkedHashSet<>());
            names.addLast(words);
            if (names.size() > MOST) {
                names.removeFirst();
            }
        }
    }

    /// Whom the last name stands for that has all these words, or none but these.
    OptionalInt find(Set<String> words) {
        OptionalInt entity = OptionalInt.empty();
        int last = -1;
        for (String word : words) {
            for (Set<String> name : byWord.getOrDefault(word, new LinkedHashSet<>())) {
                Known known = byName.getOrDefault(name, new Known(-1, -1));
                if (known.time() > last && (name.containsAll(words) || words.containsAll(name))) {
                    last = known.time();
                    entity = OptionalInt.of(known.entity());
                }
            }
        }
        return entity;
    }
}
