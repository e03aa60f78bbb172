package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.Facing.Kind;

/// Sets contested statements beside those that they face.
final class FacingSearch {
    private final List<Marked> all;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    FacingSearch(List<Said> said) {
        this.all = said.stream().map(Marked::of).toList();
        for (int i = 0; i < all.size(); i++) {
            for (String key : all.get(i).keys()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Facing> pairs() {
        List<Facing> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind().equals(Optional.of(kind))) {
                    face(i, kind, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private void face(int index, Kind kind, List<Facing> found) {
        Marked contested = all.get(index);
        Set<Integer> candidates = new TreeSet<>();
        contested.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        for (int candidate : candidates) {
            Marked other = all.get(candidate);
            if (candidate != index && !isPairAlready(index, candidate) && contested.faces(other)) {
                found.add(new Facing(kind, contested.said(), other.said()));
            }
        }
    }

    /// Of two that face each other, the one whose kind comes first was set beside the other.
    private boolean isPairAlready(int index, int candidate) {
        Marked contested = all.get(index);
        Marked other = all.get(candidate);
        return comesBefore(other, candidate, contested, index) && other.faces(contested);
    }

    private static boolean comesBefore(Marked one, int place, Marked other, int otherPlace) {
        if (one.kind().isEmpty() || other.kind().isEmpty()) {
            return false;
        }
        int order = one.kind().get().compareTo(other.kind().get());
        return order < 0 || (order == 0 && place < otherPlace);
    }
}
