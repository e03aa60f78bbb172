package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;

/// Actors and ties as nodes and edges.
///
/// @param nodes by id, in the order in which ties name them
/// @param edges one for each pair that a tie binds
record Network(Map<String, Node> nodes, List<Edge> edges) {
    /// @param kind what it is; empty if nothing says so
    record Node(String id, String name, Optional<String> latin, Optional<String> kind, int mentions) {}

    record Edge(String id, Named from, Named to, Tie tie) {}

    static Network of(Knowledge knowledge, Job job) {
        Map<String, Actor> actors = People.byId(knowledge);
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        others(knowledge, job.loss());
        for (Tie tie : knowledge.ties()) {
            if (tie.agents().isEmpty() || tie.targets().isEmpty()) {
                for (Said said : tie.said()) {
                    job.loss()
                            .miss(
                                    "an edge: one side is not known",
                                    said.reference(),
                                    tie.type().name());
                }
            }
            for (Named agent : tie.agents()) {
                for (Named target : tie.targets()) {
                    nodes.computeIfAbsent(agent.id(), id -> node(agent, actors));
                    nodes.computeIfAbsent(target.id(), id -> node(target, actors));
                    edges.add(new Edge(tie.id() + "-" + edges.size(), agent, target, tie));
                }
            }
        }
        return new Network(nodes, edges);
    }

    /// Takes down what is told of no tie.
    private static void others(Knowledge knowledge, Loss loss) {
        Set<String> told = knowledge.ties().stream()
                .flatMap(tie -> Stream.concat(tie.said().stream(), tie.endedBy().stream()))
                .map(Said::reference)
                .collect(Collectors.toSet());
        for (Said said : knowledge.said()) {
            if (!told.contains(said.reference())) {
                loss.miss(
                        "the whole statement: it tells of no tie",
                        said.reference(),
                        said.statement().type().name());
            }
        }
    }

    private static Node node(Named named, Map<String, Actor> actors) {
        Optional<Actor> actor = Optional.ofNullable(actors.get(named.id()));
        return new Node(
                named.id(),
                People.name(named),
                actor.map(Actor::latin).filter(name -> !named.id().startsWith(Pseudonyms.PREFIX)),
                People.kind(actor),
                actor.map(Actor::mentions).orElse(named.reports()));
    }
}
