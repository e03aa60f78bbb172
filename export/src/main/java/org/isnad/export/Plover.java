package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;

/// PLOVER 2, one record a statement and line. What PLOVER has no field for stands in the block `isnad`, which it lets
/// providers add.
final class Plover implements Exporter {
    private static final Codes CODES = Codes.of("plover.csv", 2);

    private final Job job;
    private final Writer out;

    Plover(Job job) throws IOException {
        this.job = job;
        this.out = job.writer();
    }

    @Override
    public void add(Document article) throws IOException {
        for (Statement statement : article.coded().statements()) {
            record(article, statement).write(out);
            out.write('\n');
        }
    }

    private Fields record(Document article, Statement statement) {
        Optional<Codes.Code> code =
                CODES.find(statement.type().name(), statement.mode().orElse(""));
        Optional<String> event = code.flatMap(row -> row.at("event"));
        if (event.isEmpty()) {
            job.loss()
                    .miss(
                            "a type in PLOVER: has_event is false",
                            article.reference(statement),
                            statement.type().name());
        }
        Optional<Period> period = statement.time().flatMap(Period::of);
        if (period.isEmpty()) {
            job.loss()
                    .miss(
                            "a date, which PLOVER requires: it is empty",
                            article.reference(statement),
                            statement.time().map(Object::toString).orElse("the article tells none"));
        }
        return new Fields()
                .put("id", article.coded().sha256().substring(0, 16) + "-" + statement.id())
                .put("has_event", event.isPresent())
                .put("date", period.flatMap(Period::first).map(Object::toString).orElse(""))
                .put(
                        "enddate",
                        period.flatMap(Period::last)
                                .filter(end -> !period.flatMap(Period::first).equals(Optional.of(end))))
                .with("actor", entities(job.cast().agents(statement)))
                .put("recipient", entities(job.cast().targets(statement)))
                .with("event", event.map(List::of).orElse(List.of()))
                .put("event_loc", Places.narrowest(statement).map(this::location))
                .put("event_text", List.of(statement.trigger().text()))
                .put("quad_code", number(code, "quad_code"))
                .put("event_scale", number(code, "event_scale"))
                .put("mode", modes(statement, code))
                .put("text", job.settings().text() ? article.quote(statement) : Optional.empty())
                .put(
                        "text_info",
                        new Fields()
                                .put("start", statement.quote().start())
                                .put("end", statement.quote().end()))
                .put("size", size(statement))
                .put("cite_info", cite(article))
                .put("coder", "isnad")
                .put("isnad", block(article, statement));
    }

    private static Optional<Number> number(Optional<Codes.Code> code, String column) {
        return code.flatMap(row -> row.at(column)).map(Double::valueOf).map(Plover::plain);
    }

    private static Number plain(double number) {
        return number == Math.rint(number) ? (Number) (int) number : (Number) number;
    }

    private static List<Fields> entities(List<Who> all) {
        return all.stream()
                .map(who -> new Fields()
                        .put("code", who.country3())
                        .put("sector", Sectors.plover(who))
                        .put("entity_text", who.name())
                        .put("identifier_id", who.known() || who.isPrivate() ? Optional.of(who.id()) : Optional.empty())
                        .put("identifier_text", who.latin()))
                .toList();
    }

    /// PLOVER's own mode, and its auxiliary modes for what is not told as a fact of today.
    private static List<String> modes(Statement statement, Optional<Codes.Code> code) {
        List<String> modes = new ArrayList<>();
        code.flatMap(row -> row.at("plover_mode")).ifPresent(modes::add);
        if (statement.background()) {
            modes.add("historical");
        }
        switch (statement.status()) {
            case PLANNED, REQUESTED -> modes.add("future");
            case POSSIBLE, UNCONFIRMED -> modes.add("hypothetical");
            case DENIED -> modes.add("negation");
            case ACTUAL -> {}
        }
        return modes;
    }

    private Fields location(Participant place) {
        Location where = place.location().orElseThrow();
        return new Fields()
                .put("extracted_place", StatementRow.name(place))
                .put("resolved_place", where.path())
                .put("lat", where.latitude())
                .put("lon", where.longitude())
                .put("province", where.region())
                .put("country", where.country().map(Countries::name))
                .put("country_code", where.country().flatMap(Countries::alpha3))
                .put("resolution", resolution(where.precision()));
    }

    /// 5 below a city, 4 city, 3 district, 2 province, 1 country; a sea or a stretch of land has none.
    private static Optional<Integer> resolution(Precision precision) {
        return switch (precision) {
            case POINT, NEAR -> Optional.of(4);
            case DISTRICT -> Optional.of(3);
            case PROVINCE -> Optional.of(2);
            case COUNTRY -> Optional.of(1);
            case AREA, SEA -> Optional.empty();
        };
    }

    /// Exact numbers only: for a bound there is no agreed code.
    private Fields size(Statement statement) {
        return new Fields()
                .put("dead", exact(statement, CountCategory.KILLED))
                .put("injured", exact(statement, CountCategory.WOUNDED))
                .put("arrested", exact(statement, CountCategory.ARRESTED));
    }

    private static Optional<Integer> exact(Statement statement, CountCategory category) {
        return Optional.ofNullable(statement.counts().get(category))
                .filter(bounds -> bounds.low().isPresent() && bounds.low().equals(bounds.high()))
                .map(bounds -> bounds.low().getAsInt());
    }

    private Fields cite(Document article) {
        return new Fields()
                .put("citation", article.coded().doc())
                .put("title", job.settings().text() ? article.title() : Optional.empty())
                .put("language", "ar")
                .put("publication", article.coded().outlet())
                .put("date", article.coded().date())
                .put("coder", "isnad")
                .put("version", article.coded().version());
    }

    private Fields block(Document article, Statement statement) {
        List<Who> speakers = job.cast().speakers(statement);
        List<Fields> chain = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            chain.add(link(speakers.get(i), statement.sources().get(i)));
        }
        return new Fields()
                .put("statement", article.reference(statement))
                .put("sha256", article.coded().sha256())
                .put("type", statement.type())
                .put("mode", statement.mode())
                .put("status", statement.status().word())
                .put("chain", chain)
                .put("trigger", Anchors.of(statement.trigger()))
                .put(
                        "actor_anchors",
                        statement.agents().stream().map(Anchors::of).toList())
                .put(
                        "recipient_anchors",
                        statement.targets().stream().map(Anchors::of).toList())
                .put("places", statement.places().stream().map(Anchors::of).toList())
                .put("time", statement.time())
                .put("time_text", statement.timeWords().map(Anchors::of))
                .put("leans_on_date", statement.leansOnDate())
                .put("background", statement.background())
                .put("counts", counts(statement))
                .put("confidence", Math.round(statement.confidence() * 10_000) / 10_000.0)
                .put("rule", statement.rule())
                .put("evidence", statement.evidence())
                .put("no_type", note(statement))
                .put("rights", job.rights().fields());
    }

    private static Optional<String> note(Statement statement) {
        return CODES.find(statement.type().name(), "")
                .filter(code -> code.at("event").isEmpty())
                .flatMap(code -> code.at("note"));
    }

    private static Fields link(Who who, Link link) {
        return new Fields()
                .put("name", who.name())
                .put("actor", link.actor())
                .put("start", link.name().span().start())
                .put("end", link.name().span().end())
                .put("verb", link.verb().map(Anchors::of))
                .put("stance", link.stance().word())
                .put("channel", link.channel().map(channel -> channel.word()));
    }

    private static Map<String, List<Object>> counts(Statement statement) {
        Map<String, List<Object>> counts = new TreeMap<>();
        for (var entry : statement.counts().entrySet()) {
            Bounds bounds = entry.getValue();
            counts.put(
                    entry.getKey().word(),
                    List.of(
                            bounds.low().isPresent() ? bounds.low().getAsInt() : "",
                            bounds.high().isPresent() ? bounds.high().getAsInt() : ""));
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
