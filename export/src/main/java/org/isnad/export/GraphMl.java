package org.isnad.export;

import java.io.IOException;
import java.util.Optional;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Tie;

/// Actors and ties as GraphML. Times are data of the edges, since GraphML has none of its own.
final class GraphMl {
    private static final String[][] KEYS = {
        {"name", "node", "string"},
        {"latin", "node", "string"},
        {"kind", "node", "string"},
        {"mentions", "node", "int"},
        {"type", "edge", "string"},
        {"start", "edge", "string"},
        {"end", "edge", "string"},
        {"asserted", "edge", "string"},
        {"asserted_by", "edge", "int"},
        {"denied_by", "edge", "int"},
        {"ended_by", "edge", "int"}
    };

    private GraphMl() {}

    static void write(Together.Whole.Sum sum, Job job) throws IOException {
        Network network = Network.of(sum.knowledge(), job);
        try (Xml xml = new Xml(job.writer())) {
            xml.open(
                    "graphml",
                    "xmlns",
                    "http://graphml.graphdrawing.org/xmlns",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            Optional<String> rights = job.rights().words();
            if (rights.isPresent()) {
                xml.text("desc", rights.get());
            }
            for (String[] key : KEYS) {
                xml.leaf("key", "id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]);
            }
            xml.open("graph", "id", "ties", "edgedefault", "directed");
            for (Network.Node node : network.nodes().values()) {
                node(xml, node);
            }
            for (Network.Edge edge : network.edges()) {
                edge(xml, edge);
            }
            xml.close("graph").close("graphml");
        }
    }

    private static void node(Xml xml, Network.Node node) throws IOException {
        xml.open("node", "id", node.id());
        data(xml, "name", Optional.of(node.name()));
        data(xml, "latin", node.latin());
        data(xml, "kind", node.kind());
        data(xml, "mentions", Optional.of(node.mentions()));
        xml.close("node");
    }

    private static void edge(Xml xml, Network.Edge edge) throws IOException {
        Tie tie = edge.tie();
        xml.open(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.from().id(),
                "target",
                edge.to().id());
        data(xml, "type", Optional.of(tie.type()));
        data(xml, "start", tie.from().flatMap(Days::first));
        data(xml, "end", tie.until().flatMap(Days::last));
        data(xml, "asserted", tie.asserted());
        data(xml, "asserted_by", Optional.of(tie.assertedBy().size()));
        data(xml, "denied_by", Optional.of(tie.deniedBy().size()));
        data(xml, "ended_by", Optional.of(tie.endedBy().size()));
        xml.close("edge");
    }

    private static void data(Xml xml, String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            xml.text("data", value.get().toString(), "key", key);
        }
    }
}
