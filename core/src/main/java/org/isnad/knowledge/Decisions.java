package org.isnad.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The decisions that count when articles are read: all that were ever made, in the order of time.
///
/// @param all each once
public record Decisions(List<Decision> all) {
    private static final Comparator<Decision> IN_TIME = Comparator.comparing(Decision::at)
            .thenComparing(Decision::author)
            .thenComparing(Decision::kind)
            .thenComparing(Decision::one)
            .thenComparing(Decision::other)
            .thenComparing(Decision::why);

    /// No decision.
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        all = all.stream().distinct().sorted(IN_TIME).toList();
    }

    /// Decisions in whatever order they come.
    public static Decisions of(Collection<Decision> decisions) {
        return new Decisions(List.copyOf(decisions));
    }

    /// Of all decisions on one pair the latest.
    List<Decision> inForce() {
        Map<Set<String>, Decision> latest = new LinkedHashMap<>();
        all.forEach(decision -> latest.put(Set.of(decision.one(), decision.other()), decision));
        return List.copyOf(latest.values());
    }

    /// Both together; any order gives the same.
    public Decisions and(Decisions other) {
        return new Decisions(Stream.concat(all.stream(), other.all.stream()).toList());
    }
}
