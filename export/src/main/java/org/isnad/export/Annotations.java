package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.text.Span;

/// W3C Web Annotations: one JSON-LD object a statement and line, which selects the sentence by its position and by its
/// words, with the chain of speakers in PROV-O. Positions count Unicode code points, as the standard has it; those in
/// UTF-16 code units stand beside them.
final class Annotations implements Exporter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int AROUND = 32;

    private final Job job;
    private final Writer out;

    Annotations(Job job) throws IOException {
        this.job = job;
        this.out = job.writer();
    }

    @Override
    public void add(Document article) throws IOException {
        if (article.text().isEmpty()) {
            article.coded()
                    .statements()
                    .forEach(statement -> job.loss()
                            .miss(
                                    "the position in code points: the text is not at hand",
                                    article.reference(statement),
                                    ""));
        }
        CodePoints points = new CodePoints(article.text().orElse(""));
        for (Statement statement : article.coded().statements()) {
            annotation(article, statement, points).write(out);
            out.write('\n');
        }
    }

    private Fields annotation(Document article, Statement statement, CodePoints points) {
        String source = "urn:sha256:" + article.coded().sha256();
        String id = "urn:isnad:" + article.coded().sha256() + ":" + statement.id();
        return new Fields()
                .put("@context", List.of(CONTEXT, context()))
                .put("id", id)
                .put("type", List.of("Annotation", "prov:Entity"))
                .put("motivation", "classifying")
                .put("created", job.origin().at())
                .put(
                        "generator",
                        new Fields()
                                .put(
                                        "id",
                                        "urn:isnad:software:" + article.coded().version())
                                .put("type", "Software")
                                .put("name", "isnad " + article.coded().version()))
                .put("body", body(statement))
                .put("target", target(article, statement, source, points))
                .put(
                        "prov:wasGeneratedBy",
                        new Fields()
                                .put("type", "prov:Activity")
                                .put("prov:used", source)
                                .put("isnad:rule", statement.rule())
                                .put("isnad:confidence", statement.confidence()))
                .put("prov:wasDerivedFrom", source)
                .put("prov:wasAttributedTo", article.coded().outlet().map(Annotations::outlet))
                .put("prov:wasQuotedFrom", chain(id, statement))
                .put("rights", job.settings().marking().map(Marking::label))
                .put("isnad:embargo", job.settings().embargo());
    }

    private static Fields context() {
        return new Fields()
                .put("prov", "http://www.w3.org/ns/prov#")
                .put("isnad", "urn:isnad:vocabulary:")
                .put("schema", "http://schema.org/");
    }

    private static Fields outlet(String name) {
        return new Fields().put("type", "prov:Agent").put("schema:name", name).put("prov:hadRole", "outlet");
    }

    private Fields body(Statement statement) {
        return new Fields()
                .put("type", "isnad:Statement")
                .put("isnad:statementType", statement.type())
                .put("isnad:mode", statement.mode())
                .put("isnad:status", statement.status().word())
                .put("isnad:trigger", Anchors.of(statement.trigger()))
                .put("isnad:agent", people(statement.agents()))
                .put("isnad:target", people(statement.targets()))
                .put("isnad:place", people(statement.places()))
                .put("isnad:time", statement.time())
                .put("isnad:timeWords", statement.timeWords().map(Anchors::of))
                .put("isnad:leansOnDate", statement.leansOnDate())
                .put("isnad:background", statement.background())
                .put(
                        "isnad:count",
                        statement.counts().entrySet().stream()
                                .map(entry -> new Fields()
                                        .put("isnad:category", entry.getKey().word())
                                        .put("isnad:low", entry.getValue().low())
                                        .put("isnad:high", entry.getValue().high()))
                                .toList())
                .put("isnad:evidence", statement.evidence());
    }

    private List<Fields> people(List<org.isnad.statement.Participant> all) {
        return all.stream()
                .map(one ->
                        Anchors.of(one).put("schema:name", job.cast().of(one).name()))
                .toList();
    }

    private Fields target(Document article, Statement statement, String source, CodePoints points) {
        Span quote = statement.quote();
        List<Fields> selectors = new ArrayList<>();
        if (article.text().isPresent()) {
            selectors.add(new Fields()
                    .put("type", "TextPositionSelector")
                    .put("start", points.before(quote.start()))
                    .put("end", points.before(quote.end())));
        }
        exact(article, quote).ifPresent(selectors::add);
        return new Fields()
                .put("source", source)
                .put("schema:inLanguage", "ar")
                .put("selector", selectors)
                .put(
                        "state",
                        article.coded()
                                .date()
                                .map(day ->
                                        new Fields().put("type", "TimeState").put("sourceDate", day + "T00:00:00Z")))
                .put("isnad:document", article.coded().doc())
                .put("isnad:utf16Start", quote.start())
                .put("isnad:utf16End", quote.end());
    }

    private Optional<Fields> exact(Document article, Span quote) {
        if (!job.settings().text()) {
            return Optional.empty();
        }
        return article.text()
                .filter(text -> quote.end() <= text.length())
                .map(text -> new Fields()
                        .put("type", "TextQuoteSelector")
                        .put("exact", quote.of(text))
                        .put("prefix", text.substring(Math.max(0, quote.start() - AROUND), quote.start()))
                        .put("suffix", text.substring(quote.end(), Math.min(text.length(), quote.end() + AROUND))));
    }

    /// Each speaker is quoted from the one behind, the last from the article itself.
    private List<Fields> chain(String id, Statement statement) {
        List<Fields> chain = new ArrayList<>();
        for (int i = 0; i < statement.sources().size(); i++) {
            Link link = statement.sources().get(i);
            Who who = job.cast().of(link);
            chain.add(new Fields()
                    .put("id", id + ":said" + (i + 1))
                    .put("type", "prov:Entity")
                    .put(
                            "prov:wasAttributedTo",
                            new Fields()
                                    .put("type", "prov:Agent")
                                    .put("schema:name", who.name())
                                    .put("isnad:actor", link.actor())
                                    .put("prov:hadRole", i == 0 ? "speaker" : "carrier"))
                    .put(
                            "prov:wasQuotedFrom",
                            i + 1 < statement.sources().size() ? Optional.of(id + ":said" + (i + 2)) : Optional.empty())
                    .put("isnad:stance", link.stance().word())
                    .put("isnad:channel", link.channel().map(channel -> channel.word()))
                    .put("isnad:name", Anchors.of(link.name()))
                    .put("isnad:verb", link.verb().map(Anchors::of)));
        }
        return chain;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
