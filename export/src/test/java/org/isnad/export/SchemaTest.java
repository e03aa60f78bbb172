package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.isnad.knowledge.FigureRule;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what is exported against the schemas of the formats. Those of GraphML 1.0 and GEXF 1.2 come with JGraphT; of
/// GEXF
/// 1.3 no package has one, and of what it adds to 1.2 nothing is written here but its name and the kind of an edge.
class SchemaTest {
    private static final Schema STIX = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Sample.resource("schema/stix-2.1.schema.json"), InputFormat.JSON);

    @TempDir
    Path folder;

    @Test
    void graphMlIsValid() throws Exception {
        validate("graphml.xsd", export(Format.GRAPHML, marked()));
    }

    @Test
    void gexfIsValid() throws Exception {
        validate("gexf.xsd", asOlder(export(Format.GEXF, marked())));
    }

    @Test
    void whatIsNoGexfIsRefused() {
        String broken = asOlder(export(Format.GEXF, marked()))
                .replace("<spells>", "<spans>")
                .replace("</spells>", "</spans>");
        assertThatThrownBy(() -> validate("gexf.xsd", broken))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("spans");
    }

    @Test
    void graphMlIsReadByAnotherLibrary() {
        String graphml = export(Format.GRAPHML, Sample.settings());
        var graph = new DirectedPseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        new SimpleGraphMLImporter<String, DefaultEdge>().importGraph(graph, new StringReader(graphml));
        assertThat(graph.edgeSet()).hasSize(count(graphml, "<edge "));
        assertThat(graph.vertexSet()).hasSize(count(graphml, "<node "));
    }

    @Test
    void stixIsValid() {
        assertThat(STIX.validate(export(Format.STIX, Sample.settings()), InputFormat.JSON))
                .isEmpty();
        assertThat(STIX.validate(export(Format.STIX, marked()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatIsNoStixIsRefused() {
        String broken = export(Format.STIX, Sample.settings()).replace("\"disagree\"", "\"rather not\"");
        assertThat(STIX.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void stixRefersToNothingThatIsNotThere() {
        Map<String, JsonNode> objects = objects(marked());
        for (JsonNode object : objects.values()) {
            Stream.of("source_ref", "target_ref", "object_refs", "object_marking_refs")
                    .flatMap(name -> texts(object.path(name)))
                    .forEach(id -> assertThat(objects).containsKey(id));
        }
    }

    @Test
    void stixIdsAreVersionFiveButForThoseThatOasisFixed() {
        assertThat(objects(marked()).keySet().stream().filter(id -> !id.equals(Marking.AMBER.stixId())))
                .allMatch(id -> id.charAt(id.indexOf("--") + 16) == '5');
    }

    @Test
    void stixTimesAreInOrder() {
        for (JsonNode object : objects(Sample.settings()).values()) {
            assertThat(object.path("modified").asString(""))
                    .isGreaterThanOrEqualTo(object.path("created").asString(""));
            if (object.has("stop_time") && object.has("start_time")) {
                assertThat(object.path("stop_time").stringValue())
                        .isGreaterThan(object.path("start_time").stringValue());
            }
        }
    }

    @Test
    void aSecondExportBringsTheSameObjects() {
        assertThat(objects(Sample.settings())).isEqualTo(objects(Sample.settings()));
    }

    private static Settings marked() {
        return new Settings(
                Filter.none(),
                FigureRule.UCDP,
                true,
                false,
                false,
                Optional.of(Marking.AMBER),
                Optional.of(LocalDate.of(2030, 1, 31)),
                Sample.KEY);
    }

    private String export(Format format, Settings settings) {
        return Sample.read(Sample.export(format, settings, folder.resolve(format.word()))
                .files()
                .getFirst());
    }

    private Map<String, JsonNode> objects(Settings settings) {
        Map<String, JsonNode> objects = new HashMap<>();
        for (JsonNode object :
                JsonMapper.shared().readTree(export(Format.STIX, settings)).path("objects")) {
            assertThat(objects.put(object.path("id").stringValue(), object)).isNull();
        }
        return objects;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::stringValue) : node.stringValueOpt().stream();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static String asOlder(String gexf) {
        return gexf.replace("http://gexf.net/1.3\" version=\"1.3\"", "http://www.gexf.net/1.2draft\" version=\"1.2\"")
                .replaceAll(" kind=\"\\w+\"", "");
    }

    /// Without a network: what a schema imports lies beside it.
    private static void validate(String schema, String document) throws Exception {
        URL own = SimpleGraphMLImporter.class.getClassLoader().getResource(schema);
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
        factory.newSchema(own).newValidator().validate(new StreamSource(new StringReader(document)));
    }
}
