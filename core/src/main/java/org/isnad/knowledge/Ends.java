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

    private final Map<String, List<Said>> ofPersons = new HashMap<>();
    private final Map<Set<String>, List<Said>> ofPairs = new HashMap<>();

    Ends(List<Event> events) {
        for (Event event : events) {
            boolean death =
                    event.reports().stream().anyMatch(said -> said.statement().type() == StatementType.DEATH);
            for (Said said : event.reports()) {
                if (isTold(said)) {
                    gather(said, death);
                }
            }
        }
    }

    private static boolean isTold(Said said) {
        Status status = said.statement().status();
        return status != Status.PLANNED && status != Status.REQUESTED && !ContradictionSearch.isDenied(said);
    }

    private void gather(Said said, boolean death) {
        if (death) {
            said.targets()
                    .forEach(party -> ofPersons
                            .computeIfAbsent(party.actor(), id -> new ArrayList<>())
                            .add(said));
        }
        if (said.statement().mode().filter(RESIGN::equals).isPresent()) {
            said.agents()
                    .forEach(party -> ofPersons
                            .computeIfAbsent(party.actor(), id -> new ArrayList<>())
                            .add(said));
        }
        if (said.statement().type() == StatementType.SPLIT) {
            for (Party agent : said.agents()) {
                said.targets().stream()
                        .filter(target -> !target.actor().equals(agent.actor()))
                        .forEach(target -> ofPairs.computeIfAbsent(
                                        Set.of(agent.actor(), target.actor()), pair -> new ArrayList<>())
                                .add(said));
            }
        }
    }

    /// Statements that tell the end of a tie of that type, in the order of the articles.
    List<Said> of(StatementType type, List<Named> agents, List<Named> targets) {
        Set<String> ids = agents.stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
        return switch (type) {
            case LEAD, SPEAK ->
                ids.size() == 1 ? ofPersons.getOrDefault(ids.iterator().next(), List.of()) : List.of();
            case ALLY, PLEDGE, PART -> pairs(agents, targets);
            default -> List.of();
        };
    }

    private List<Said> pairs(List<Named> agents, List<Named> targets) {
        return agents.stream()
                .flatMap(agent -> targets.stream()
                        .filter(target -> !target.id().equals(agent.id()))
                        .flatMap(target -> ofPairs.getOrDefault(Set.of(agent.id(), target.id()), List.of()).stream()))
                .distinct()
                .toList();
    }
}
