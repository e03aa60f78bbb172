package org.isnad.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Location;

/// One row an event with deaths in the columns of UCDP GED.
final class UcdpGed {
    private static final Set<StatementType> LETHAL = Set.of(StatementType.ASSAULT, StatementType.DEATH);

    private UcdpGed() {}

    static void row(Happening happening, Sheet sheet, Together.Whole.Sum sum) {
        Event event = happening.event();
        Optional<Derived> deaths = happening.number(CountCategory.KILLED).filter(number -> number.high() > 0);
        Optional<Period> period = happening.period().filter(time -> time.ucdp().isPresent());
        if (!LETHAL.contains(event.type()) || happening.told().isEmpty()) {
            Rows.none(
                    happening, "a row: no violence told as a fact", event.type().name());
        } else if (deaths.isEmpty()) {
            Rows.none(happening, "a row: UCDP counts events with a death, and no number of killed is given", "");
        } else if (period.isEmpty()) {
            Rows.none(happening, "a row: no report says when, at least the year", "");
        } else {
            write(happening, sheet.row(), deaths.get(), period.get());
        }
    }

    private static void write(Happening happening, Sheet.Row row, Derived deaths, Period period) {
        Event event = happening.event();
        LocalDate first = period.first().orElseThrow();
        row.put("id", event.id())
                .put("year", first.getYear())
                .put("type_of_violence", type(happening))
                .put("side_a", event.agents().stream().findFirst().map(People::name))
                .put("side_b", side(happening))
                .put("number_of_sources", event.independence().reports())
                .put(
                        "source_article",
                        event.reports().stream()
                                .map(said -> said.article().doc())
                                .distinct()
                                .toList())
                .put("source_office", happening.outlets())
                .put("source_date", event.published().flatMap(days -> days.first()))
                .put(
                        "source_headline",
                        happening.job().settings().text()
                                ? happening.first().article().context().title()
                                : Optional.empty())
                .put("source_original", happening.speakers())
                .put("event_clarity", period.ucdp().equals(Optional.of(1)) ? 1 : 2)
                .put("date_prec", period.ucdp())
                .put("date_start", first)
                .put("date_end", period.last())
                .put("deaths_unknown", deaths.best())
                .put("best", deaths.best())
                .put("high", deaths.high())
                .put("low", deaths.low());
        happening.location().ifPresent(where -> place(happening, row, where));
        if (type(happening).isEmpty()) {
            Rows.none(happening, "type_of_violence: it is not known who both sides are", "");
        }
        row.end();
    }

    /// 1 a state and a group, 2 two groups, 3 somebody armed against civilians.
    private static Optional<Integer> type(Happening happening) {
        People.Side one = happening.agents();
        People.Side other = happening.targets();
        if (one.isArmed() && other == People.Side.CIVILIAN) {
            return Optional.of(3);
        }
        if (one == People.Side.GROUP && other == People.Side.GROUP) {
            return Optional.of(2);
        }
        return one.isArmed() && other.isArmed() ? Optional.of(1) : Optional.empty();
    }

    private static Optional<String> side(Happening happening) {
        List<Named> targets = happening.event().targets();
        return happening.targets() == People.Side.CIVILIAN
                ? Optional.of("Civilians")
                : targets.stream().findFirst().map(People::name);
    }

    private static void place(Happening happening, Sheet.Row row, Location where) {
        Optional<String> name = happening.place().map(StatementRow::name);
        row.put("where_prec", where.precision().ucdp())
                .put("where_coordinates", name)
                .put("where_description", name)
                .put("adm_1", where.region())
                .put("latitude", where.latitude())
                .put("longitude", where.longitude())
                .put("country", where.country().map(Countries::name));
        if (where.latitude().isPresent() && where.longitude().isPresent()) {
            row.put(
                    "geom_wkt",
                    "POINT (" + Cell.number(where.longitude().getAsDouble()) + " "
                            + Cell.number(where.latitude().getAsDouble()) + ")");
        }
    }
}
