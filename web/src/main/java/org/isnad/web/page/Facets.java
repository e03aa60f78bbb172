package org.isnad.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Party;
import org.isnad.statement.Participant;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

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

    private final Map<String, Count> types = new HashMap<>();
    private final Map<String, Count> statuses = new HashMap<>();
    private final Map<String, Count> outlets = new HashMap<>();
    private final Map<String, Count> speakers = new HashMap<>();
    private final Map<String, Count> actors = new HashMap<>();
    private final Map<String, Count> places = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private final Snapshot snapshot;

    private Facets(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// The commonest values by name of the filter. Values stand in addresses: actors are among them only if they have
    /// a page, which people without a public role have not.
    static Map<String, List<Facet>> of(List<Entry> found, Snapshot snapshot) {
        Facets facets = new Facets(snapshot);
        found.forEach(facets::add);
        return Map.of(
                "type", commonest(facets.types),
                "status", commonest(facets.statuses),
                "outlet", commonest(facets.outlets),
                "speaker", commonest(facets.speakers),
                "actor", commonest(facets.actors),
                "place", commonest(facets.places));
    }

    private void add(Entry entry) {
        Statement statement = entry.said().statement();
        String type = statement.type().name();
        String status = statement.status().word();
        count(types, type, type);
        count(statuses, status, status);
        entry.said().article().outlet().ifPresent(outlet -> count(outlets, outlet, outlet));
        seen.clear();
        parties(speakers, entry.said().speakers());
        seen.clear();
        parties(actors, entry.said().agents());
        parties(actors, entry.said().targets());
        seen.clear();
        for (Participant place : statement.places()) {
            place.id()
                    .filter(seen::add)
                    .ifPresent(id -> count(places, id, place.name().text()));
        }
    }

    private void parties(Map<String, Count> counts, List<Party> parties) {
        for (Party party : parties) {
            if (seen.add(party.actor()) && snapshot.findActor(party.actor()).isPresent()) {
                count(counts, party.actor(), party.name().text());
            }
        }
    }

    private static void count(Map<String, Count> counts, String value, String name) {
        counts.computeIfAbsent(value, none -> new Count(name)).statements++;
    }

    private static List<Facet> commonest(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue().name, entry.getValue().statements))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
                .limit(MOST)
                .toList();
    }
}
