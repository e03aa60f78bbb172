package org.isnad.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Figure;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.CountCategory;

/// The tables of what statements say together: events, ties, ledger, contradictions.
final class EventTables {
    static final List<String> NAMES = List.of("events", "ties", "ledger", "contradictions");

    private EventTables() {}

    static void write(Knowledge knowledge, Job job, Tables tables) throws IOException {
        Tables.Table events = tables.table("events");
        Tables.Table ledger = tables.table("ledger");
        Map<String, Actor> actors = People.byId(knowledge);
        for (Event event : knowledge.events()) {
            events.add(event(new Happening(event, actors, job)));
            for (Figure figure : event.ledger().figures()) {
                ledger.add(figure(event, figure));
            }
        }
        Tables.Table ties = tables.table("ties");
        for (Tie tie : knowledge.ties()) {
            ties.add(tie(tie));
        }
        Tables.Table contradictions = tables.table("contradictions");
        for (Contradiction contradiction : knowledge.contradictions()) {
            contradictions.add(contradiction(contradiction));
        }
    }

    private static Map<String, Object> event(Happening happening) {
        Event event = happening.event();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event", event.id());
        row.put("type", event.type());
        row.put("mode", event.mode());
        days(row, "time_from", "time_to", event.time());
        days(row, "published_from", "published_to", event.published());
        named(row, "agents", "agent_ids", event.agents());
        named(row, "targets", "target_ids", event.targets());
        named(row, "places", "place_ids", event.places());
        row.put("reports", event.independence().reports());
        row.put("outlets", event.independence().outlets());
        row.put("origins", event.independence().origins());
        row.put("denied", happening.denials());
        numbers(row, "killed", happening.number(CountCategory.KILLED));
        numbers(row, "wounded", happening.number(CountCategory.WOUNDED));
        row.put("why", happening.number(CountCategory.KILLED).map(Derived::why));
        row.put("statements", references(event.reports().stream()));
        return row;
    }

    private static void days(Map<String, Object> row, String from, String to, Optional<Days> days) {
        row.put(from, days.flatMap(Days::first));
        row.put(to, days.flatMap(Days::last));
    }

    private static void named(Map<String, Object> row, String names, String ids, List<Named> all) {
        row.put(names, all.stream().map(People::name).toList());
        row.put(ids, all.stream().map(Named::id).toList());
    }

    private static void numbers(Map<String, Object> row, String category, Optional<Derived> number) {
        row.put(category + "_low", number.map(Derived::low));
        row.put(category + "_best", number.map(Derived::best));
        row.put(category + "_high", number.map(Derived::high));
    }

    private static List<String> references(Stream<Said> all) {
        return all.map(Said::reference).toList();
    }

    private static Map<String, Object> figure(Event event, Figure figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event", event.id());
        row.put("category", figure.category().word());
        row.put("low", figure.bounds().low());
        row.put("high", figure.bounds().high());
        row.put("speaker", figure.speaker().map(party -> party.name().text()));
        row.put("speaker_id", figure.speaker().map(party -> party.actor()));
        row.put("official", figure.official());
        row.put("statement", figure.said().reference());
        row.put("origin", figure.origin());
        row.put("as_of", figure.asOf());
        row.put("superseded_by", figure.superseded().map(Said::reference));
        return row;
    }

    private static Map<String, Object> tie(Tie tie) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("tie", tie.id());
        row.put("type", tie.type());
        named(row, "agents", "agent_ids", tie.agents());
        named(row, "targets", "target_ids", tie.targets());
        days(row, "from_first", "from_last", tie.from());
        days(row, "until_first", "until_last", tie.until());
        days(row, "asserted_first", "asserted_last", tie.asserted());
        row.put("asserted_by", tie.assertedBy().size());
        row.put("denied_by", tie.deniedBy().size());
        row.put("ended_by", tie.endedBy().size());
        row.put(
                "statements",
                references(Stream.concat(tie.said().stream(), tie.endedBy().stream())
                        .distinct()));
        return row;
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", contradiction.kind().word());
        row.put("event", contradiction.event());
        row.put("one", contradiction.one().reference());
        row.put("other", contradiction.other().reference());
        row.put("answered", contradiction.answered().map(Said::reference));
        return row;
    }
}
