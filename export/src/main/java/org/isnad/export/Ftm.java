package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.Statement;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.StatementType;
import org.isnad.text.Sha256;

/// FollowTheMoney entities, one a line. Each article is a dataset of its own, so that whoever merges entities still
/// knows which article says what.
final class Ftm implements Exporter {
    private static final Codes LINKS = Codes.of("links.csv", 2);

    private final Job job;
    private final Writer out;

    Ftm(Job job) throws IOException {
        this.job = job;
        this.out = job.writer();
    }

    @Override
    public void add(Document article) throws IOException {
        String dataset = "isnad-" + article.coded().sha256().substring(0, 16);
        write(
                "Article",
                dataset,
                dataset,
                new Fields()
                        .put("title", one(job.settings().text() ? article.title() : Optional.empty()))
                        .put("fileName", List.of(article.coded().doc()))
                        .put("publisher", one(article.coded().outlet()))
                        .put("publishedAt", one(article.coded().date()))
                        .put("language", List.of("ara"))
                        .put("notes", job.rights().notes())
                        .put(
                                "processingAgent",
                                List.of("isnad " + article.coded().version())));
        Set<String> known = new HashSet<>();
        for (Statement statement : article.coded().statements()) {
            people(dataset, statement, known);
            if (statement.type().isTie()) {
                links(article, dataset, statement);
            } else {
                event(article, dataset, statement);
            }
        }
    }

    private static List<?> one(Optional<?> value) {
        return value.map(List::of).orElse(List.of());
    }

    /// Each once in its dataset by each of its names.
    private void people(String dataset, Statement statement, Set<String> known) throws IOException {
        List<Who> all = new ArrayList<>(job.cast().agents(statement));
        all.addAll(job.cast().targets(statement));
        for (Who who : all) {
            if (!known.add(who.id() + " " + who.name())) {
                continue;
            }
            List<String> names = new ArrayList<>(List.of(who.name()));
            who.latin().ifPresent(names::add);
            write(
                    schema(who),
                    id(who),
                    dataset,
                    new Fields()
                            .put("name", names)
                            .put(
                                    "country",
                                    one(who.country3()
                                            .flatMap(code3 -> who.country())
                                            .map(code -> code.toLowerCase(Locale.ROOT)))));
        }
    }

    private static String id(Who who) {
        return "isnad-actor-" + Sha256.of(who.id()).substring(0, 20);
    }

    private static String schema(Who who) {
        ActorKind kind = who.kind().orElse(ActorKind.COMMUNITY);
        return switch (kind) {
            case STATE, BODY -> "PublicBody";
            case ARMED_GROUP, PARTY, FORCE, AGENCY, OUTLET -> "Organization";
            case PERSON -> "Person";
            case COMMUNITY -> "LegalEntity";
        };
    }

    private void links(Document article, String dataset, Statement statement) throws IOException {
        List<Who> agents = job.cast().agents(statement);
        List<Who> targets = job.cast().targets(statement);
        if (agents.isEmpty() || targets.isEmpty()) {
            job.loss()
                    .miss(
                            "a link: one side is not known",
                            article.reference(statement),
                            statement.type().name());
        }
        Codes.Code code = LINKS.find(statement.type().name(), "").orElseThrow();
        for (Who agent : agents) {
            for (Who target : targets) {
                String id =
                        dataset + "-" + statement.id() + "-" + agents.indexOf(agent) + "-" + targets.indexOf(target);
                write(
                        code.at("schema").orElseThrow(),
                        id,
                        dataset,
                        told(article, statement)
                                .put(code.at("from").orElseThrow(), List.of(id(agent)))
                                .put(code.at("to").orElseThrow(), List.of(id(target)))
                                .put("role", one(code.at("role")))
                                .put("status", List.of(statement.status().word())));
            }
        }
    }

    private void event(Document article, String dataset, Statement statement) throws IOException {
        String name =
                statement.type() + statement.mode().map(mode -> "/" + mode).orElse("") + ": "
                        + statement.trigger().text();
        write(
                "Event",
                dataset + "-" + statement.id(),
                dataset,
                told(article, statement)
                        .put("name", List.of(name))
                        .put("organizer", ids(job.cast().agents(statement)))
                        .put("involved", ids(job.cast().targets(statement)))
                        .put(
                                "location",
                                statement.places().stream()
                                        .map(StatementRow::name)
                                        .toList())
                        .put("notes", List.of("status: " + statement.status().word()))
                        .put("proof", List.of(dataset)));
        if (statement.type() == StatementType.ASSAULT && statement.agents().size() > 1) {
            job.loss().miss("whether several agents acted together", article.reference(statement), "");
        }
    }

    private static List<String> ids(List<Who> all) {
        return all.stream().map(Ftm::id).distinct().toList();
    }

    /// When, and who says so, in the properties that events and links share.
    private Fields told(Document article, Statement statement) {
        Optional<Period> time = statement.time().flatMap(Period::of);
        String by = job.cast().speakers(statement).stream()
                .map(Who::name)
                .reduce((one, next) -> one + " < " + next)
                .orElse("");
        return new Fields()
                .put("startDate", one(time.flatMap(Period::first)))
                .put("endDate", one(time.flatMap(Period::last)))
                .put("publisher", one(article.coded().outlet()))
                .put("recordId", List.of(article.reference(statement)))
                .put("summary", one(job.settings().text() ? article.quote(statement) : Optional.empty()))
                .put("description", by.isEmpty() ? List.of() : List.of("according to " + by));
    }

    private void write(String schema, String id, String dataset, Fields properties) throws IOException {
        new Fields()
                .put("id", id)
                .put("schema", schema)
                .put("properties", properties)
                .put("datasets", List.of(dataset))
                .write(out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        job.loss()
                .remark(
                        "An actor stands once in the dataset of each article that names it; readers of FollowTheMoney put"
                                + " entities of one id together and keep the datasets.");
        out.close();
    }
}
