package org.isnad.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.chain.Statement;
import org.isnad.lexicon.Status;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;

/// CAMEO codes in the columns of GDELT's events, one row a statement that is told as a fact.
final class Cameo implements Exporter {
    private static final Codes CODES = Codes.of("cameo.csv", 2);
    private static final List<String> COLUMNS = Sheet.columns("cameo.columns");

    private final Job job;
    private final Sheet sheet;

    Cameo(Job job) throws IOException {
        this.job = job;
        this.sheet = Sheet.tabs(job, COLUMNS);
    }

    @Override
    public void add(Document article) {
        for (Statement statement : article.coded().statements()) {
            String reference = article.reference(statement);
            Optional<Codes.Code> code = CODES.find(
                            statement.type().name(), statement.mode().orElse(""))
                    .filter(found -> found.at("code").isPresent());
            if (statement.status() != Status.ACTUAL) {
                job.loss()
                        .miss(
                                "a row: the content is not told as a fact",
                                reference,
                                statement.status().word());
            } else if (code.isEmpty()) {
                job.loss().miss("a row: CAMEO has no code for it", reference, name(statement));
            } else {
                write(article, statement, code.get());
            }
        }
    }

    private static String name(Statement statement) {
        return statement.type() + statement.mode().map(mode -> "/" + mode).orElse("");
    }

    private void write(Document article, Statement statement, Codes.Code code) {
        String event = code.at("code").orElseThrow();
        Sheet.Row row = sheet.row()
                .put("GLOBALEVENTID", number(article.coded().sha256(), statement.id()))
                .put("IsRootEvent", !statement.background())
                .put("EventCode", event)
                .put("EventBaseCode", event.substring(0, Math.min(3, event.length())))
                .put("EventRootCode", event.substring(0, 2))
                .put("QuadClass", quad(event))
                .put("GoldsteinScale", code.at("goldstein"))
                .put("NumMentions", 1)
                .put("NumSources", 1)
                .put("NumArticles", 1)
                .put(
                        "DATEADDED",
                        job.origin().at().toString().replaceAll("[-T:]", "").substring(0, 14))
                .put("SOURCEURL", article.coded().doc());
        Optional<LocalDate> day =
                statement.time().flatMap(Period::of).filter(Period::isOneDay).flatMap(Period::first);
        day.ifPresentOrElse(
                first -> date(row, first),
                () -> job.loss()
                        .miss(
                                "a date, which GDELT has for a day only",
                                article.reference(statement),
                                statement.time().map(Object::toString).orElse("none is told")));
        actor(row, "Actor1", job.cast().agents(statement));
        actor(row, "Actor2", job.cast().targets(statement));
        Places.narrowest(statement).ifPresent(place -> place(row, place));
        row.end();
    }

    /// Any number that stays the same: GDELT's own counts its events.
    private static long number(String sha256, String statement) {
        return Long.parseLong(sha256.substring(0, 10), 16) * 1000 + Integer.parseInt(statement.replaceAll("\\D", ""));
    }

    private static int quad(String event) {
        int root = Integer.parseInt(event.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    private static void date(Sheet.Row row, LocalDate day) {
        double part = (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        row.put("SQLDATE", day.toString().replace("-", ""))
                .put("MonthYear", day.toString().substring(0, 7).replace("-", ""))
                .put("Year", day.getYear())
                .put("FractionDate", String.format(Locale.ROOT, "%.4f", day.getYear() + part));
    }

    /// Country, then the code of the group, then the role, as CAMEO builds its actors: PAKMIL.
    private static void actor(Sheet.Row row, String column, List<Who> all) {
        all.stream().findFirst().ifPresent(who -> {
            Optional<String> country = who.country3();
            Optional<String> role = Sectors.cameo(who);
            row.put(column + "Code", country.orElse("") + role.orElse(""))
                    .put(column + "Name", who.label())
                    .put(column + "CountryCode", country)
                    .put(column + "Type1Code", role);
        });
    }

    /// GDELT's country codes are of FIPS 10-4, which we do not have: those cells stay empty.
    private static void place(Sheet.Row row, Participant place) {
        Location where = place.location().orElseThrow();
        row.put("ActionGeo_Type", type(where.precision()))
                .put("ActionGeo_FullName", StatementRow.name(place))
                .put("ActionGeo_Lat", where.latitude())
                .put("ActionGeo_Long", where.longitude())
                .put("ActionGeo_FeatureID", where.wikidata());
    }

    /// 1 a country, 4 a city, 5 a state or province.
    private static Optional<Integer> type(Precision precision) {
        return switch (precision) {
            case POINT, NEAR -> Optional.of(4);
            case DISTRICT, PROVINCE -> Optional.of(5);
            case COUNTRY -> Optional.of(1);
            case AREA, SEA -> Optional.empty();
        };
    }

    @Override
    public void close() throws IOException {
        job.rightsHaveNoColumn();
        job.loss().remark("GDELT's own files have no row of names; drop the first row where a reader expects that.");
        job.loss()
                .remark(
                        "AvgTone is empty, since Isnad measures no tone, and so are the country codes of places, which are"
                                + " FIPS 10-4; NumMentions, NumSources and NumArticles count one statement, since a row is one"
                                + " statement.");
        sheet.close();
    }
}
