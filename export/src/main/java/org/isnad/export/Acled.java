package org.isnad.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Location;

/// One row an event in the columns of ACLED.
final class Acled {
    private static final Codes CODES = Codes.of("acled.csv", 3);
    private static final Codes ACTORS = Codes.of("acled-actors.csv", 2);

    private Acled() {}

    static void row(Happening happening, Sheet sheet, Together.Whole.Sum sum) {
        Event event = happening.event();
        People.Side targets = happening.targets();
        Optional<Codes.Code> code = CODES.find(
                event.type().name(),
                event.mode().orElse(""),
                targets == People.Side.CIVILIAN ? "civilian" : targets.isArmed() ? "armed" : "");
        Optional<Period> period = happening.period().filter(time -> time.acled().isPresent());
        if (happening.told().isEmpty()) {
            Rows.none(happening, "a row: no report tells it as a fact", "");
        } else if (code.isEmpty()) {
            Rows.none(
                    happening,
                    "a row: ACLED has no type for it, or it is not known whom it befell",
                    event.type() + event.mode().map(mode -> "/" + mode).orElse(""));
        } else if (period.isEmpty()) {
            Rows.none(happening, "a row: no report says when, at least the month", "");
        } else {
            write(happening, sheet.row(), code.get(), period.get(), sum);
        }
    }

    private static void write(
            Happening happening, Sheet.Row row, Codes.Code code, Period period, Together.Whole.Sum sum) {
        Event event = happening.event();
        row.put("event_id_cnty", event.id())
                .put("event_date", period.first())
                .put("year", period.first().orElseThrow().getYear())
                .put("time_precision", period.acled())
                .put("disorder_type", code.at("disorder_type"))
                .put("event_type", code.at("event_type"))
                .put("sub_event_type", code.at("sub_event_type"))
                .put("interaction", interaction(happening))
                .put("civilian_targeting", happening.targets() == People.Side.CIVILIAN ? "Civilian targeting" : "")
                .put("source", happening.outlets())
                .put("notes", notes(happening, sum))
                .put("fatalities", happening.number(CountCategory.KILLED).map(Derived::best))
                .put("timestamp", happening.job().origin().at().getEpochSecond());
        actor(happening, row, "1", event.agents());
        actor(happening, row, "2", event.targets());
        happening.location().ifPresent(where -> place(happening, row, where));
        row.end();
    }

    private static void actor(Happening happening, Sheet.Row row, String number, List<Named> all) {
        all.stream()
                .findFirst()
                .ifPresent(named ->
                        row.put("actor" + number, People.name(named)).put("inter" + number, inter(happening, named)));
        row.put("assoc_actor_" + number, all.stream().skip(1).map(People::name).toList());
    }

    private static Optional<String> inter(Happening happening, Named named) {
        Codes.Code code = ACTORS.find(happening.side(named).name(), "").orElseThrow();
        code.at("note")
                .ifPresent(why -> happening
                        .job()
                        .loss()
                        .miss("inter1 or inter2: " + why, happening.first().reference(), People.name(named)));
        return code.at("inter");
    }

    /// Both actor types, as ACLED numbers them the lower first; empty where one is not known.
    private static Optional<String> interaction(Happening happening) {
        List<Codes.Code> sides = Stream.of(
                        happening.event().agents(), happening.event().targets())
                .flatMap(all -> all.stream().limit(1))
                .flatMap(named -> ACTORS.find(happening.side(named).name(), "").stream())
                .filter(code -> code.at("inter").isPresent())
                .sorted(Comparator.comparing(code -> code.at("number").orElseThrow()))
                .toList();
        return sides.size() == 2
                ? Optional.of(sides.stream()
                        .map(code -> code.at("inter").orElseThrow())
                        .collect(Collectors.joining("-")))
                : Optional.empty();
    }

    private static void place(Happening happening, Sheet.Row row, Location where) {
        row.put("country", where.country().map(Countries::name))
                .put("admin1", where.region())
                .put("location", happening.place().map(StatementRow::name))
                .put("latitude", where.latitude())
                .put("longitude", where.longitude())
                .put("geo_precision", where.precision().acled());
    }

    private static String notes(Happening happening, Together.Whole.Sum sum) {
        String said = happening.independence()
                + (happening.denials() > 0 ? "; denied by " + happening.denials() : "")
                + (happening.speakers().isEmpty() ? "" : "; according to " + String.join(", ", happening.speakers()));
        return said
                + happening.job().rights().words().map(words -> "; " + words).orElse("")
                + sum.quote(happening.told().getFirst().reference())
                        .map(quote -> ": «" + quote + "»")
                        .orElse("");
    }
}
