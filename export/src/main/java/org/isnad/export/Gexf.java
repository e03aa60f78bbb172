package org.isnad.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Tie;

/// Actors and ties as GEXF 1.3 with the times of ties as spells.
final class Gexf {
    private static final String NODE = "node";
    private static final String EDGE = "edge";

    private Gexf() {}

    static void write(Together.Whole.Sum sum, Job job) throws IOException {
        Network network = Network.of(sum.knowledge(), job);
        try (Xml xml = new Xml(job.writer())) {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
                    .open(
                            "meta",
                            "lastmodifieddate",
                            job.origin().at().toString().substring(0, 10))
                    .text("creator", "isnad " + job.origin().version())
                    .text("description", "Actors and ties, as they are told; nobody says that they are true.")
                    .text("keywords", String.join(", ", keywords(job)))
                    .close("meta")
                    .open("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
            attributes(xml, NODE, "latin", "kind", "mentions");
            attributes(xml, EDGE, "type", "asserted", "asserted_by", "denied_by", "ended_by");
            xml.open("nodes");
            for (Network.Node node : network.nodes().values()) {
                xml.open(NODE, "id", node.id(), "label", node.name());
                values(xml, NODE, node.latin(), node.kind(), Optional.of(node.mentions()));
                xml.close(NODE);
            }
            xml.close("nodes").open("edges");
            for (Network.Edge edge : network.edges()) {
                edge(xml, edge, job);
            }
            xml.close("edges").close("graph").close("gexf");
        }
    }

    private static List<String> keywords(Job job) {
        List<String> keywords = new ArrayList<>(List.of("as told"));
        keywords.addAll(job.rights().notes());
        return keywords;
    }

    private static void attributes(Xml xml, String of, String... titles) throws IOException {
        xml.open("attributes", "class", of);
        for (int i = 0; i < titles.length; i++) {
            String type = titles[i].endsWith("_by") || titles[i].equals("mentions") ? "integer" : "string";
            xml.leaf("attribute", "id", of + i, "title", titles[i], "type", type);
        }
        xml.close("attributes");
    }

    private static void values(Xml xml, String of, Optional<?>... values) throws IOException {
        xml.open("attvalues");
        for (int i = 0; i < values.length; i++) {
            if (values[i].isPresent()) {
                xml.leaf("attvalue", "for", of + i, "value", values[i].get().toString());
            }
        }
        xml.close("attvalues");
    }

    private static void edge(Xml xml, Network.Edge edge, Job job) throws IOException {
        Tie tie = edge.tie();
        xml.open(
                EDGE,
                "id",
                edge.id(),
                "source",
                edge.from().id(),
                "target",
                edge.to().id(),
                "label",
                tie.type().name(),
                "kind",
                tie.type().name());
        values(
                xml,
                EDGE,
                Optional.of(tie.type()),
                tie.asserted(),
                Optional.of(tie.assertedBy().size()),
                Optional.of(tie.deniedBy().size()),
                Optional.of(tie.endedBy().size()));
        List<String> spell = spell(tie);
        if (spell.isEmpty()) {
            job.loss()
                    .miss(
                            "a spell: no time of the tie is told",
                            tie.said().getFirst().reference(),
                            tie.type().name());
        } else {
            xml.open("spells").leaf("spell", spell.toArray(String[]::new)).close("spells");
        }
        xml.close(EDGE);
    }

    /// From when it is told to hold, until its end is told; an end that nobody tells stays open.
    private static List<String> spell(Tie tie) {
        Optional<LocalDate> from = tie.from().flatMap(Days::first);
        Optional<LocalDate> until = tie.until().flatMap(Days::last);
        List<String> spell = new ArrayList<>();
        from.ifPresent(day -> spell.addAll(List.of("start", day.toString())));
        until.filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                .ifPresent(day -> spell.addAll(List.of("end", day.toString())));
        return spell;
    }
}
