package org.isnad.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Party;
import org.isnad.statement.Participant;
import org.isnad.web.shelf.Entry;

/// Counts what could narrow a selection of statements, in one pass.
final class Facets {
    private static final int MOST = 12;

    /// A value of a filter.
    ///
    /// @param name to show
    record Facet(String value, String name, int count) {}

    private static final class Count {
        private final String name;
        private int statements;

        Count(String name) {
            this.name = name;
        }
    }

    private final Map<String, Map<String, Count>> all = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    private Facets() {}

    /// The commonest values by name of the filter.
    static Map<String, List<Facet>> of(List<Entry> found) {
        Facets facets = new Facets();
        found.forEach(facets::add);
        Map<String, List<Facet>> commonest = new TreeMap<>();
        for (String filter : List.of("type", "status", "outlet", "speaker", "actor", "place")) {
            commonest.put(filter, commonest(facets.all.getOrDefault(filter, Map.of())));
        }
        return commonest;
    }

    private void add(Entry entry) {
        Statement statement = entry.said().statement();
        count("type", statement.type().name());
        count("status", statement.status().word());
        entry.said().article().outlet().ifPresent(outlet -> count("outlet", outlet));
        parties("speaker", entry.said().speakers());
        seen.clear();
        parties("actor", entry.said().agents());
        parties("actor", entry.said().targets());
        seen.clear();
        for (Participant place : statement.places()) {
            place.id()
                    .filter(seen::add)
                    .ifPresent(id -> count("place", id, place.name().text()));
        }
        seen.clear();
    }

    private void parties(String filter, List<Party> parties) {
        for (Party party : parties) {
            if (seen.add(party.actor())) {
                count(filter, party.actor(), party.name().text());
            }
        }
    }

    private void count(String filter, String value) {
        count(filter, value, value);
    }

    private void count(String filter, String value, String name) {
        all.computeIfAbsent(filter, none -> new HashMap<>())
                .computeIfAbsent(value, none -> new Count(name))
                .statements++;
    }

    private static List<Facet> commonest(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue().name, entry.getValue().statements))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
                .limit(MOST)
                .toList();
    }
}
