package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;

/// A statement as one flat row, of the columns that the table of statements has in every format.
final class StatementRow {
    /// What the values of a column are.
    enum Kind {
        TEXT,
        NUMBER,
        DEGREES,
        FLAG
    }

    private static final Map<String, Kind> COLUMNS = columnsOf();

    private StatementRow() {}

    /// The columns with the kind of their values, in order.
    static Map<String, Kind> columns() {
        return COLUMNS;
    }

    private static Map<String, Kind> columnsOf() {
        Map<String, Kind> columns = new LinkedHashMap<>();
        for (String name : Sheet.columns("statements.columns")) {
            String[] parts = name.split("\\s+", 3);
            columns.put(parts[0], Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
        return columns;
    }

    /// The values by column; what is not known is an empty optional.
    static Map<String, Object> of(Document document, Statement statement, Job job) {
        Cast cast = job.cast();
        Map<String, Object> row = new LinkedHashMap<>();
        article(row, document.coded());
        row.put("statement", document.reference(statement));
        row.put("type", statement.type());
        row.put("mode", statement.mode());
        row.put("status", statement.status().word());
        row.put("agents", names(cast.agents(statement)));
        row.put("agent_ids", ids(cast.agents(statement)));
        row.put("targets", names(cast.targets(statement)));
        row.put("target_ids", ids(cast.targets(statement)));
        places(row, statement);
        times(row, statement);
        counts(row, statement);
        chain(row, statement, cast);
        row.put("trigger", statement.trigger().text());
        row.put("trigger_start", statement.trigger().span().start());
        row.put("trigger_end", statement.trigger().span().end());
        row.put("quote_start", statement.quote().start());
        row.put("quote_end", statement.quote().end());
        row.put("quote", job.settings().text() ? document.quote(statement) : Optional.empty());
        row.put("confidence", statement.confidence());
        row.put("rule", statement.rule());
        row.put("tlp", job.rights().marking().map(Marking::label));
        row.put("embargo", job.rights().embargo());
        return row;
    }

    private static void article(Map<String, Object> row, CodedArticle coded) {
        row.put("doc", coded.doc());
        row.put("sha256", coded.sha256());
        row.put("outlet", coded.outlet());
        row.put("published", coded.date());
        row.put("version", coded.version());
    }

    private static void places(Map<String, Object> row, Statement statement) {
        Optional<Location> where = Places.best(statement);
        row.put("places", statement.places().stream().map(StatementRow::name).toList());
        row.put(
                "place_ids",
                statement.places().stream()
                        .flatMap(place -> place.id().stream())
                        .toList());
        row.put("country", where.flatMap(Location::country));
        row.put("region", where.flatMap(Location::region));
        row.put("latitude", where.map(Location::latitude).orElse(OptionalDouble.empty()));
        row.put("longitude", where.map(Location::longitude).orElse(OptionalDouble.empty()));
        row.put("place_precision", where.map(one -> one.precision().ucdp()));
    }

    private static void times(Map<String, Object> row, Statement statement) {
        Optional<Period> period = statement.time().flatMap(Period::of);
        row.put("time", statement.time());
        row.put("time_from", period.flatMap(Period::first));
        row.put("time_to", period.flatMap(Period::last));
        row.put("time_words", statement.timeWords().map(words -> words.text()));
        row.put("leans_on_date", statement.leansOnDate());
        row.put("background", statement.background());
    }

    private static void counts(Map<String, Object> row, Statement statement) {
        for (CountCategory category : CountCategory.values()) {
            Optional<Bounds> bounds = Optional.ofNullable(statement.counts().get(category));
            row.put(category.word() + "_low", bounds.map(Bounds::low));
            row.put(category.word() + "_high", bounds.map(Bounds::high));
        }
    }

    private static void chain(Map<String, Object> row, Statement statement, Cast cast) {
        Optional<Link> nearest = statement.sources().stream().findFirst();
        List<Who> speakers = cast.speakers(statement);
        row.put("speaker", speakers.stream().findFirst().map(Who::name));
        row.put("speaker_id", speakers.stream().findFirst().map(Who::id));
        row.put("stance", nearest.map(link -> link.stance().word()));
        row.put("verb", nearest.flatMap(Link::verb).map(verb -> verb.text()));
        row.put("channel", nearest.flatMap(Link::channel).map(channel -> channel.word()));
        row.put("chain", speakers.stream().map(Who::name).collect(Collectors.joining(" < ")));
    }

    static String name(Participant participant) {
        return participant.name().text().strip().replaceAll("\\s+", " ");
    }

    private static List<String> names(List<Who> all) {
        return all.stream().map(Who::name).toList();
    }

    private static List<String> ids(List<Who> all) {
        List<String> ids = new ArrayList<>();
        all.forEach(who -> ids.add(who.id()));
        return ids;
    }
}
