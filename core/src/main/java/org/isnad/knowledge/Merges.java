package org.isnad.knowledge;

import java.util.Map;
import java.util.function.UnaryOperator;

/// The nodes that people decided to be one.
final class Merges {
    // Nodes of the lexicon begin with a sign that comes before all letters: they give the name.
    private final Joined nodes = new Joined();

    /// @param node the node of an id or a name
    Merges(Decisions decisions, UnaryOperator<String> node) {
        for (Decision decision : decisions.inForce()) {
            if (decision.kind() == Decision.Kind.MERGE) {
                nodes.join(node.apply(decision.one()), node.apply(decision.other()));
            }
        }
    }

    /// For each node that is part of another one, which.
    Map<String, String> wholes() {
        return nodes.wholes();
    }
}
