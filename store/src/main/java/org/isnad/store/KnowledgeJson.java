package org.isnad.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Figure;
import org.isnad.knowledge.FigureRule;
import org.isnad.knowledge.Moment;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.CountCategory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What articles say together, as one line of JSON for each actor, event, tie or contradiction, the fields
/// always in the same order. Statements stand in it by their references (`doc#s3`), times in EDTF; what is not
/// known is null.
public final class KnowledgeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KnowledgeJson() {}

    /// An actor with all its names and those who may be the same.
    public static String write(Actor actor) {
        return JSON.writeValueAsString(of(actor));
    }

    private static ObjectNode of(Actor actor) {
        ObjectNode node = NODES.objectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("latin", actor.latin())
                .put("kind", actor.kind().map(kind -> word(kind.kind())).orElse(null))
                .put("kind_evidence", actor.kind().map(Actor.Kind::evidence).orElse(null))
                .put("discovered", actor.discovered());
        ArrayNode names = node.putArray("names");
        actor.names().forEach(alias -> strings(names.addObject().put("name", alias.name()), "seen", alias.seen()));
        ArrayNode candidates = node.putArray("candidates");
        for (Actor.Candidate other : actor.candidates()) {
            ObjectNode one = candidates.addObject().put("id", other.id()).put("why", other.why());
            strings(one, "mine", other.mine());
            strings(one, "theirs", other.theirs());
        }
        return node;
    }

    /// An event with its ledger.
    public static String write(Event event) {
        return JSON.writeValueAsString(of(event));
    }

    private static ObjectNode of(Event event) {
        ObjectNode node = NODES.objectNode()
                .put("id", event.id())
                .put("type", event.type().name())
                .put("mode", event.mode().orElse(null))
                .put("time", event.time().map(Days::toString).orElse(null))
                .put("published", event.published().map(Days::toString).orElse(null));
        named(node, "places", event.places());
        named(node, "agents", event.agents());
        named(node, "targets", event.targets());
        node.putObject("independence")
                .put("reports", event.independence().reports())
                .put("outlets", event.independence().outlets())
                .put("origins", event.independence().origins());
        ArrayNode figures = node.putArray("ledger");
        event.ledger().figures().forEach(figure -> figures.add(of(figure)));
        derived(node.putObject("derived"), event);
        references(node, "reports", event.reports());
        return node;
    }

    private static ObjectNode of(Figure figure) {
        ObjectNode node = NODES.objectNode().put("category", figure.category().word());
        ArrayNode bounds = node.putArray("bounds");
        figure.bounds().low().ifPresentOrElse(bounds::add, bounds::addNull);
        figure.bounds().high().ifPresentOrElse(bounds::add, bounds::addNull);
        ArrayNode whose = node.putArray("whose");
        figure.whose().forEach(people -> whose.add(people.word()));
        return node.put("speaker", figure.speaker().map(party -> party.actor()).orElse(null))
                .put(
                        "speaker_name",
                        figure.speaker().map(party -> party.name().text()).orElse(null))
                .put("official", figure.official())
                .put("statement", figure.said().reference())
                .put("origin", figure.origin())
                .put("as_of", figure.asOf().map(Object::toString).orElse(null))
                .put("superseded_by", figure.superseded().map(Said::reference).orElse(null));
    }

    private static void derived(ObjectNode node, Event event) {
        for (CountCategory category : event.ledger().categories()) {
            ObjectNode rules = node.putObject(category.word());
            for (FigureRule rule : FigureRule.values()) {
                Optional<Derived> derived = event.ledger().derive(category, rule);
                derived.ifPresent(one -> rules.putObject(rule.word())
                        .put("low", one.low())
                        .put("best", one.best())
                        .put("high", one.high())
                        .put("why", one.why()));
            }
        }
    }

    /// Two statements that are said against each other, each with the span of its words in UTF-16 code units.
    public static String write(Contradiction one) {
        return JSON.writeValueAsString(of(one));
    }

    private static ObjectNode of(Contradiction one) {
        ObjectNode node = NODES.objectNode().put("kind", one.kind().word()).put("event", one.event());
        node.set("one", of(one.one()));
        node.set("other", of(one.other()));
        return node.put("answered_by", one.answered().map(Said::reference).orElse(null));
    }

    /// The statement by its reference, with the span of its words.
    private static ObjectNode of(Said said) {
        ObjectNode node = NODES.objectNode()
                .put("statement", said.reference())
                .put("sha256", said.article().sha256())
                .put("speaker", said.speaker().map(party -> party.actor()).orElse(null))
                .put("status", said.statement().status().word());
        node.putObject("quote")
                .put("start", said.statement().quote().start())
                .put("end", said.statement().quote().end());
        return node;
    }

    /// A tie of actors over time.
    public static String write(Tie tie) {
        return JSON.writeValueAsString(of(tie));
    }

    private static ObjectNode of(Tie tie) {
        ObjectNode node = NODES.objectNode()
                .put("id", tie.id())
                .put("type", tie.type().name())
                .put("from", tie.from().map(Days::toString).orElse(null))
                .put("until", tie.until().map(Days::toString).orElse(null))
                .put("asserted", tie.asserted().map(Days::toString).orElse(null));
        named(node, "agents", tie.agents());
        named(node, "targets", tie.targets());
        references(node, "asserted_by", tie.assertedBy());
        references(node, "denied_by", tie.deniedBy());
        references(node, "ended_by", tie.endedBy());
        return node;
    }

    /// A moment of a timeline.
    public static String write(Moment moment) {
        return JSON.writeValueAsString(of(moment));
    }

    private static ObjectNode of(Moment moment) {
        ObjectNode node = NODES.objectNode()
                .put("when", moment.when().map(Days::toString).orElse(null))
                .put("known", moment.known().map(Object::toString).orElse(null))
                .put("event", moment.event().id())
                .put("type", moment.event().type().name());
        references(node, "statements", moment.said());
        return node;
    }

    private static void named(ObjectNode node, String field, List<Named> all) {
        ArrayNode array = node.putArray(field);
        all.forEach(named -> array.addObject()
                .put("id", named.id())
                .put("name", named.name())
                .put("reports", named.reports()));
    }

    private static void references(ObjectNode node, String field, List<Said> all) {
        strings(node, field, all.stream().map(Said::reference).toList());
    }

    private static void strings(ObjectNode node, String field, List<String> all) {
        ArrayNode array = node.putArray(field);
        all.forEach(array::add);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
