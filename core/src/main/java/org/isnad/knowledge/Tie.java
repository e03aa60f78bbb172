package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.StatementType;
import org.isnad.text.Edtf;

/// A relation of actors, with everybody who tells of it.
///
/// @param type one of the ties
/// @param agents who is tied
/// @param targets to whom; may be unknown
/// @param said all statements that tell of it, in the order of the articles
public record Tie(StatementType type, List<Actor> agents, List<Actor> targets, List<Said> said) {
    public Tie {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        said = List.copyOf(said);
    }

    /// The earliest time that a statement gives; empty if none gives one with a year.
    public Optional<Edtf> since() {
        return said.stream()
                .flatMap(one -> one.statement().time().stream())
                .filter(time -> Days.of(time).isPresent())
                .min((one, two) ->
                        Days.of(one).orElseThrow().compareTo(Days.of(two).orElseThrow()));
    }

    /// Ties with the same type, agents and targets are one. One whose agents or targets are unknown
    /// stays alone: nothing tells that it is the same as another. Those come last.
    static List<Tie> among(List<Said> said) {
        Map<List<Object>, List<Said>> groups = new LinkedHashMap<>();
        for (Said one : said) {
            if (one.statement().type().isTie()) {
                groups.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream()
                .map(Tie::of)
                .sorted(Comparator.comparing(Tie::isOpen))
                .toList();
    }

    private static List<Object> key(Said one) {
        List<String> agents = keys(one.agents());
        List<String> targets = keys(one.targets());
        boolean known = !agents.isEmpty() && !targets.isEmpty();
        return List.of(
                one.statement().type(),
                agents,
                targets,
                known ? "" : one.article().sha256() + one.reference());
    }

    private static List<String> keys(List<Actor> actors) {
        return actors.stream().map(Actor::key).distinct().sorted().toList();
    }

    private boolean isOpen() {
        return agents.isEmpty() || targets.isEmpty();
    }

    private static Tie of(List<Said> all) {
        Said first = all.getFirst();
        return new Tie(first.statement().type(), first.agents(), first.targets(), all);
    }
}
