package org.isnad.knowledge;

import java.util.HashMap;
import java.util.Map;

/// Ids that were found to be one. Of those that are joined the least stands for all, in whatever order they were
/// joined.
final class Joined {
    private final Map<String, String> parents = new HashMap<>();

    void join(String one, String other) {
        String mine = root(one);
        String theirs = root(other);
        if (mine.compareTo(theirs) < 0) {
            parents.put(theirs, mine);
        } else if (!mine.equals(theirs)) {
            parents.put(mine, theirs);
        }
    }

    /// The id that stands for it: its own if it was joined with no lesser one.
    String root(String id) {
        String at = id;
        while (parents.containsKey(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    boolean isEmpty() {
        return parents.isEmpty();
    }

    /// For each id that another one stands for, which.
    Map<String, String> wholes() {
        Map<String, String> wholes = new HashMap<>();
        parents.keySet().forEach(id -> wholes.put(id, root(id)));
        return wholes;
    }
}
