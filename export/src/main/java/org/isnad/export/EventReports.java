package org.isnad.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;

/// One row a report of violence, in the columns of MAVERICK, which the R package `eventreport` aggregates.
final class EventReports {
    private static final Set<StatementType> VIOLENCE =
            Set.of(StatementType.ASSAULT, StatementType.DEATH, StatementType.COERCE, StatementType.PROTEST);
    private static final int ACTORS = 6;

    private EventReports() {}

    static void rows(Happening happening, Sheet sheet, Together.Whole.Sum sum) {
        if (!VIOLENCE.contains(happening.event().type())) {
            Rows.none(happening, "a row: no violence", happening.event().type().name());
            return;
        }
        for (Said said : happening.event().reports()) {
            if (said.statement().status() != Status.ACTUAL
                    || !VIOLENCE.contains(said.statement().type())) {
                happening
                        .job()
                        .loss()
                        .miss(
                                "a row: the content is not told as a fact",
                                said.reference(),
                                said.statement().type() + ", "
                                        + said.statement().status().word());
            } else {
                row(happening, said, sheet.row()).end();
            }
        }
    }

    private static Sheet.Row row(Happening happening, Said said, Sheet.Row row) {
        Event event = happening.event();
        Statement statement = said.statement();
        CodedArticle article = said.article();
        row.put("id", said.reference())
                .put("event_id", event.id())
                .put(
                        "event_context",
                        statement.type()
                                + statement.mode().map(mode -> "/" + mode).orElse(""))
                .put("unit_of_analysis", "Event report")
                .put("number_of_sources", 1)
                .put("source", article.outlet().orElse(article.doc()))
                .put(
                        "source_author",
                        statement.sources().stream()
                                .findFirst()
                                .map(link -> happening.job().cast().of(link).name()))
                .put("source_type", "News article");
        Optional<Period> time = statement.time().flatMap(Period::of);
        row.put("date_start", time.flatMap(Period::first)).put("date_end", time.flatMap(Period::last));
        Places.narrowest(statement).ifPresent(place -> place(row, place));
        actors(happening, said, row);
        numbers(row, "deaths", statement, CountCategory.KILLED);
        numbers(row, "injuries", statement, CountCategory.WOUNDED);
        return row.put(
                "displacement",
                statement.counts().containsKey(CountCategory.DISPLACED) ? Optional.of(1) : Optional.empty());
    }

    private static void place(Sheet.Row row, Participant place) {
        Location where = place.location().orElseThrow();
        row.put("country", where.country().map(Countries::name))
                .put("location", StatementRow.name(place))
                .put("latitude", where.latitude())
                .put("longitude", where.longitude())
                .put("geo_precision", precision(where.precision()));
        if (where.precision() == Precision.POINT || where.precision() == Precision.NEAR) {
            row.put("city", StatementRow.name(place));
        }
    }

    /// From 1, the country, upwards; 6 is a street or building, which Isnad does not tell apart.
    private static Optional<Integer> precision(Precision precision) {
        return switch (precision) {
            case COUNTRY -> Optional.of(1);
            case PROVINCE -> Optional.of(2);
            case DISTRICT -> Optional.of(3);
            case NEAR -> Optional.of(4);
            case POINT -> Optional.of(5);
            case AREA, SEA -> Optional.empty();
        };
    }

    private static void actors(Happening happening, Said said, Sheet.Row row) {
        int number = 0;
        for (Party agent : said.agents()) {
            number = actor(happening, agent, row, number, true);
        }
        for (Party target : said.targets()) {
            number = actor(happening, target, row, number, false);
        }
        List<Who> targets = happening.job().cast().targets(said.statement());
        row.put("target", targets.stream().findFirst().map(Who::name));
        if (number > ACTORS) {
            happening.job().loss().miss("actors after the sixth", said.reference(), "");
        }
    }

    private static int actor(Happening happening, Party party, Sheet.Row row, int before, boolean acts) {
        int number = before + 1;
        if (number <= ACTORS) {
            String column = "actor" + number;
            row.put(column, name(party))
                    .put(column + "_id", party.actor())
                    .put(
                            column + "_type",
                            People.kind(Optional.ofNullable(happening.actors().get(party.actor()))))
                    .put(column + "_perpetrator", acts)
                    .put(column + "_victim", !acts);
        }
        return number;
    }

    private static String name(Party party) {
        return party.actor().startsWith(Pseudonyms.PREFIX)
                ? party.actor()
                : party.name().text().strip().replaceAll("\\s+", " ");
    }

    /// Best is the number itself or, of a bound, its end that is told; nothing is put in place of an open end.
    private static void numbers(Sheet.Row row, String column, Statement statement, CountCategory category) {
        Bounds bounds = statement.counts().get(category);
        if (bounds != null) {
            OptionalInt best = bounds.low().isPresent() ? bounds.low() : OptionalInt.empty();
            row.put(column + "_best", best).put(column + "_low", bounds.low()).put(column + "_high", bounds.high());
        }
    }
}
