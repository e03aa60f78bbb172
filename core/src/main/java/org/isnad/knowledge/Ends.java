package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// What tells that ties have ended: deaths and resignations of persons, splits of those who were together.
final class Ends {
    private static final String RESIGN = "resign";

    private final Map<String, List<Said>> byKey = new HashMap<>();

    /// Nothing is told yet.
    Ends() {}

    /// What events tell, in their order.
    Ends(List<Event> events) {
        for (Event event : events) {
            boolean death = isDeath(event);
            event.reports().forEach(said -> add(said, death));
        }
    }

    static boolean isDeath(Event event) {
        return event.reports().stream().anyMatch(said -> said.statement().type() == StatementType.DEATH);
    }

    /// Adds what a statement tells.
    ///
    /// @param death whether it is about a death
    void add(Said said, boolean death) {
        keys(said, death)
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(said));
    }

    /// The keys of those of whom a statement tells an end: of a person, or of two together.
    static List<String> keys(Said said, boolean death) {
        List<String> keys = new ArrayList<>();
        if (!isTold(said)) {
            return keys;
        }
        if (death) {
            said.targets().forEach(party -> keys.add(party.actor()));
        }
        if (said.statement().mode().filter(RESIGN::equals).isPresent()) {
            said.agents().forEach(party -> keys.add(party.actor()));
        }
        if (said.statement().type() == StatementType.SPLIT) {
            for (Party agent : said.agents()) {
                said.targets().stream()
                        .filter(target -> !target.actor().equals(agent.actor()))
                        .forEach(target -> keys.add(pair(agent.actor(), target.actor())));
            }
        }
        return keys;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static boolean isTold(Said said) {
        Status status = said.statement().status();
        return status != Status.PLANNED && status != Status.REQUESTED && !ContradictionSearch.isDenied(said);
    }

    /// The keys under which the end of a tie of that type is told.
    static List<String> keys(StatementType type, List<Named> agents, List<Named> targets) {
        Set<String> ids = agents.stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
        return switch (type) {
            case LEAD, SPEAK -> ids.size() == 1 ? List.copyOf(ids) : List.of();
            case ALLY, PLEDGE, PART -> pairs(agents, targets);
            default -> List.of();
        };
    }

    private static List<String> pairs(List<Named> agents, List<Named> targets) {
        return agents.stream()
                .flatMap(agent -> targets.stream()
                        .filter(target -> !target.id().equals(agent.id()))
                        .map(target -> pair(agent.id(), target.id())))
                .toList();
    }

    /// Statements that tell the end of a tie of that type, in the order of the events.
    List<Said> of(StatementType type, List<Named> agents, List<Named> targets) {
        List<String> keys = keys(type, agents, targets);
        List<Said> told = keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .toList();
        boolean pairs = type != StatementType.LEAD && type != StatementType.SPEAK;
        return pairs ? told.stream().distinct().toList() : told;
    }
}
