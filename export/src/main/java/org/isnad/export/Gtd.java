package org.isnad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;

/// One row an attack that nobody tells a state to have made, in the columns of the GTD. A row says nothing about
/// terrorism: the criteria and `doubtterr` are left to the reader.
final class Gtd implements Rows.Maker {
    private static final Codes ATTACKS = Codes.of("gtd.csv", 2);
    private static final Codes TARGETS = Codes.of("gtd-targets.csv", 2);
    private static final Codes CLAIM_MODES = Codes.of("claim-modes.csv", 2);
    private static final int UNKNOWN = -9;
    private static final int GROUPS = 3;

    private final Map<LocalDate, Integer> ofDay = new HashMap<>();

    @Override
    public void row(Happening happening, Sheet sheet, Together.Whole.Sum sum) {
        Event event = happening.event();
        Optional<LocalDate> day = happening.period().flatMap(Period::first);
        Optional<Codes.Code> code =
                ATTACKS.find(event.type().name(), event.mode().orElse(""));
        if (event.type() != StatementType.ASSAULT || happening.told().isEmpty() || code.isEmpty()) {
            Rows.none(happening, "a row: no attack told as a fact", event.type().name());
        } else if (event.agents().stream().anyMatch(named -> happening.side(named) == People.Side.STATE)) {
            Rows.none(happening, "a row: the GTD counts no acts of states", "");
        } else if (day.isEmpty()) {
            Rows.none(happening, "a row: no report says when", "");
        } else {
            write(happening, sheet.row(), code.get(), day.get(), sum);
        }
    }

    private void write(Happening happening, Sheet.Row row, Codes.Code code, LocalDate day, Together.Whole.Sum sum) {
        boolean exact = happening.period().flatMap(Period::acled).equals(Optional.of(1));
        row.put(
                        "eventid",
                        String.format(
                                Locale.ROOT,
                                "%s%04d",
                                day.toString().replace("-", ""),
                                ofDay.merge(day, 1, Integer::sum)))
                .put("iyear", day.getYear())
                .put("imonth", happening.period().filter(Period::isInOneMonth).isPresent() ? day.getMonthValue() : 0)
                .put("iday", exact ? day.getDayOfMonth() : 0)
                .put("approxdate", exact ? Optional.empty() : happening.event().time())
                .put("summary", sum.quote(happening.told().getFirst().reference()))
                .put("attacktype1", code.at("attacktype"))
                .put("attacktype1_txt", code.at("attacktype_txt"))
                .put("weaptype1", code.at("weaptype"))
                .put("weaptype1_txt", code.at("weaptype_txt"))
                .put("suicide", code.at("suicide"))
                .put("doubtterr", UNKNOWN)
                .put("nkill", happening.number(CountCategory.KILLED).map(Derived::best))
                .put("nwound", happening.number(CountCategory.WOUNDED).map(Derived::best))
                .put("nhostkid", happening.number(CountCategory.ABDUCTED).map(Derived::best))
                .put("ishostkid", happening.number(CountCategory.ABDUCTED).isPresent() ? 1 : UNKNOWN)
                .put("addnotes", notes(happening))
                .put("dbsource", "Isnad");
        happening.location().ifPresent(where -> place(happening, row, where));
        happening.event().targets().stream().findFirst().ifPresent(target -> target(happening, row, target));
        groups(happening, row);
        claims(happening, row);
        List<String> outlets = happening.event().reports().stream()
                .map(said -> said.article().outlet().map(name -> name + ", ").orElse("")
                        + said.article().doc())
                .distinct()
                .toList();
        for (int i = 0; i < Math.min(GROUPS, outlets.size()); i++) {
            row.put("scite" + (i + 1), outlets.get(i));
        }
        row.end();
    }

    private static String notes(Happening happening) {
        return happening.independence()
                + happening.job().rights().words().map(words -> "; " + words).orElse("");
    }

    private static void place(Happening happening, Sheet.Row row, Location where) {
        row.put("country_txt", where.country().map(Countries::name))
                .put("provstate", where.region())
                .put("latitude", where.latitude())
                .put("longitude", where.longitude())
                .put("specificity", specificity(where.precision()))
                .put("vicinity", where.precision() == Precision.NEAR ? 1 : 0)
                .put(
                        where.precision() == Precision.POINT ? "city" : "location",
                        happening.place().map(StatementRow::name));
    }

    /// 1 the city itself, 2 near it, 3 a district, 4 a province, 5 no more than that.
    private static int specificity(Precision precision) {
        return switch (precision) {
            case POINT -> 1;
            case NEAR -> 2;
            case DISTRICT -> 3;
            case PROVINCE -> 4;
            case AREA, COUNTRY, SEA -> 5;
        };
    }

    private static void target(Happening happening, Sheet.Row row, Named target) {
        row.put("target1", People.name(target));
        Codes.Code code = TARGETS.find(happening.side(target).name(), "").orElseThrow();
        row.put("targtype1", code.at("targtype")).put("targtype1_txt", code.at("targtype_txt"));
        code.at("note")
                .ifPresent(why -> happening
                        .job()
                        .loss()
                        .miss("targtype1: " + why, happening.first().reference(), People.name(target)));
    }

    /// A group is certain where it claims the attack itself or an article says so in its own voice; suspected where
    /// somebody else says so.
    private static void groups(Happening happening, Sheet.Row row) {
        List<Named> agents = happening.event().agents();
        row.put("gname", agents.isEmpty() ? "Unknown" : People.name(agents.getFirst()));
        for (int i = 0; i < Math.min(GROUPS, agents.size()); i++) {
            row.put("gname" + (i == 0 ? "" : String.valueOf(i + 1)), People.name(agents.get(i)))
                    .put("guncertain" + (i + 1), isSuspected(happening, agents.get(i)));
        }
    }

    private static boolean isSuspected(Happening happening, Named agent) {
        boolean claims = happening.claims().stream().anyMatch(said -> has(said.agents(), agent));
        boolean plain =
                happening.told().stream().anyMatch(said -> said.speakers().isEmpty() && has(said.agents(), agent));
        return !claims && !plain;
    }

    private static boolean has(List<Party> parties, Named named) {
        return parties.stream().anyMatch(party -> party.actor().equals(named.id()));
    }

    /// No report of a claim is not a report of no claim: then it is unknown.
    private static void claims(Happening happening, Sheet.Row row) {
        Map<String, Said> byClaimant = new LinkedHashMap<>();
        for (Said claim : happening.claims()) {
            claim.agents().forEach(agent -> byClaimant.putIfAbsent(agent.actor(), claim));
        }
        List<Said> claims = new ArrayList<>(byClaimant.values());
        row.put("claimed", claims.isEmpty() ? UNKNOWN : 1)
                .put("compclaim", claims.isEmpty() ? UNKNOWN : claims.size() > 1 ? 1 : 0);
        for (int i = 0; i < Math.min(GROUPS, claims.size()); i++) {
            String column = i == 0 ? "claimmode" : "claimmode" + (i + 1);
            Codes.Code mode = mode(claims.get(i));
            row.put(column, mode.at("code")).put(column + "_txt", mode.at("text"));
            if (i > 0) {
                row.put("claim" + (i + 1), 1);
            }
        }
    }

    private static Codes.Code mode(Said claim) {
        return claim.statement().sources().stream()
                .flatMap(link -> link.channel().stream())
                .findFirst()
                .flatMap(channel -> CLAIM_MODES.find(channel.word(), ""))
                .or(() -> CLAIM_MODES.find("unknown", ""))
                .orElseThrow();
    }
}
