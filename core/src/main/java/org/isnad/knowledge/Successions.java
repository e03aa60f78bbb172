package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.StatementType;

/// Finds who follows a leader whose end is told.
final class Successions {
    private Successions() {}

    /// @param ties with their ends
    /// @param said all statements, in the order of the articles
    static List<Succession> of(List<Tie> ties, List<Said> said) {
        Map<String, List<Tie>> byWhole = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (tie.type() == StatementType.LEAD) {
                tie.targets()
                        .forEach(whole -> byWhole.computeIfAbsent(whole.id(), id -> new ArrayList<>())
                                .add(tie));
            }
        }
        List<Succession> found = new ArrayList<>();
        byWhole.forEach((whole, leads) -> leads.stream()
                .filter(lead -> !lead.endedBy().isEmpty() && !lead.agents().isEmpty())
                .forEach(lead -> successors(whole, lead, leads, said, found)));
        return List.copyOf(found);
    }

    private static void successors(String whole, Tie ended, List<Tie> leads, List<Said> said, List<Succession> found) {
        List<Tie> after = leads.stream()
                .filter(lead -> !lead.id().equals(ended.id())
                        && lead.endedBy().isEmpty()
                        && !lead.agents().isEmpty())
                .filter(lead -> !lead.agents()
                        .getFirst()
                        .id()
                        .equals(ended.agents().getFirst().id()))
                .sorted(Comparator.comparing(
                        lead -> lead.asserted().map(Days::toString).orElse("unknown")))
                .toList();
        if (after.isEmpty()) {
            return;
        }
        Named organisation = ended.targets().stream()
                .filter(target -> target.id().equals(whole))
                .findFirst()
                .orElseThrow();
        found.add(
                new Succession(organisation, ended.agents().getFirst(), ended.endedBy(), after, refusals(after, said)));
    }

    private static List<Said> refusals(List<Tie> successors, List<Said> said) {
        List<String> persons = successors.stream()
                .flatMap(tie -> tie.agents().stream())
                .map(Named::id)
                .toList();
        return said.stream()
                .filter(one -> one.statement().type() == StatementType.REJECT
                        || one.statement().type() == StatementType.SPLIT
                        || one.statement().type() == StatementType.PLEDGE && ContradictionSearch.isDenied(one))
                .filter(one -> one.targets().stream().anyMatch(target -> persons.contains(target.actor())))
                .toList();
    }
}
