package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Origin;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;

/// How far what the product makes of groups of articles agrees with what a reader makes of them.
final class AcrossScore {
    final ClusterScore events = new ClusterScore();
    final ClusterScore actors = new ClusterScore();
    final ContradictionScore contradictions;
    int statements;
    int originsRead;
    int originsFound;
    int originsRight;

    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<AcrossReading.Place, String> actorOf = new HashMap<>();
    private final Map<String, String> originOf = new HashMap<>();
    private final List<Contradiction> found;
    private final UnaryOperator<String> read;

    /// @param statementOf what readers read, by `doc#1`
    /// @param read for the reference of a statement of the product (`doc#s1`) that of the one read
    /// (`doc#1`); empty if it is none
    AcrossScore(Knowledge knowledge, Map<String, Statement> statementOf, UnaryOperator<String> read) {
        contradictions = new ContradictionScore(statementOf);
        this.read = read;
        for (Event event : knowledge.events()) {
            for (Said said : event.reports()) {
                eventOf.put(read.apply(said.reference()), event.id());
            }
        }
        for (Said said : knowledge.said()) {
            for (List<Party> parties : List.of(said.agents(), said.targets(), said.speakers())) {
                parties.forEach(party -> actorOf.put(
                        new AcrossReading.Place(
                                said.article().doc(), party.name().span()),
                        party.actor()));
            }
        }
        for (Origin origin : knowledge.origins()) {
            origin.articles().forEach(article -> originOf.put(article.doc(), origin.id()));
        }
        found = knowledge.contradictions();
    }

    void add(AcrossReading group) {
        Map<String, String> clusters = new HashMap<>(eventOf);
        clusters.keySet()
                .retainAll(group.events().stream().flatMap(List::stream).toList());
        events.add(group.events(), clusters);
        statements += group.events().stream().mapToInt(List::size).sum();
        actors(group);
        contradictions.add(group, found(group));
        origins(group);
    }

    private void actors(AcrossReading group) {
        Map<String, String> clusters = new HashMap<>();
        List<List<String>> gold = new ArrayList<>();
        Set<AcrossReading.Place> once = new HashSet<>();
        group.actors().values().forEach(places -> {
            List<String> named = new ArrayList<>();
            for (AcrossReading.Place place : places) {
                // Words that mean two actors together are left out of the comparison but once.
                if (once.add(place)) {
                    named.add(place.toString());
                    String actor = actorOf.get(place);
                    if (actor != null) {
                        clusters.put(place.toString(), actor);
                    }
                }
            }
            gold.add(named);
        });
        actors.add(gold, clusters);
    }

    /// What was found between articles of a group.
    List<AcrossReading.Pair> found(AcrossReading group) {
        Set<String> docs = new HashSet<>(group.docs());
        return found.stream()
                .filter(pair -> docs.contains(pair.one().article().doc())
                        && docs.contains(pair.other().article().doc()))
                .map(pair -> new AcrossReading.Pair(
                        read.apply(pair.one().reference()),
                        read.apply(pair.other().reference()),
                        pair.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void origins(AcrossReading group) {
        Set<Set<String>> gold = new HashSet<>();
        group.origins().forEach(docs -> pairs(docs, gold));
        Map<String, List<String>> mine = new HashMap<>();
        group.docs()
                .forEach(doc -> mine.computeIfAbsent(originOf.getOrDefault(doc, doc), o -> new ArrayList<>())
                        .add(doc));
        Set<Set<String>> own = new HashSet<>();
        mine.values().forEach(docs -> pairs(docs, own));
        originsRead += gold.size();
        originsFound += own.size();
        own.retainAll(gold);
        originsRight += own.size();
    }

    private static void pairs(List<String> docs, Set<Set<String>> into) {
        for (int i = 0; i < docs.size(); i++) {
            for (int j = i + 1; j < docs.size(); j++) {
                into.add(Set.of(docs.get(i), docs.get(j)));
            }
        }
    }

    double origins() {
        return ClusterScore.f(
                originsRight / (double) Math.max(1, originsFound), originsRight / (double) Math.max(1, originsRead));
    }
}
