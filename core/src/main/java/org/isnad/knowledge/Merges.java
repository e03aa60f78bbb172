package org.isnad.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The nodes that people decided to be one.
final class Merges {
    private final Map<String, String> parents = new HashMap<>();

    /// @param node the node of an id or a name
    Merges(Decisions decisions, UnaryOperator<String> node) {
        for (Decision decision : decisions.inForce()) {
            if (decision.kind() == Decision.Kind.MERGE) {
                join(node.apply(decision.one()), node.apply(decision.other()));
            }
        }
    }

    private void join(String one, String other) {
        String mine = root(one);
        String theirs = root(other);
        // Nodes of the lexicon begin with a sign that comes before all letters: they give the name.
        if (mine.compareTo(theirs) < 0) {
            parents.put(theirs, mine);
        } else if (!mine.equals(theirs)) {
            parents.put(mine, theirs);
        }
    }

    private String root(String node) {
        String at = node;
        while (parents.containsKey(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /// For each node that is part of another one, which.
    Map<String, String> wholes() {
        Map<String, String> wholes = new HashMap<>();
        parents.keySet().forEach(node -> wholes.put(node, root(node)));
        return wholes;
    }
}
