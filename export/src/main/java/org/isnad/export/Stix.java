package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Location;

/// A STIX 2.1 bundle: armed groups are threat actors and others identities, ties are relationships, events are
/// incidents, what is said of them are notes, and who denies has an opinion. Ids are UUIDs of version 5 and times are
/// days of publication, so that a second export brings the same objects.
final class Stix {
    private static final Codes LINKS = Codes.of("links.csv", 2);

    private final Together.Whole.Sum sum;
    private final Job job;
    private final Writer out;
    private final Map<String, Actor> actors;
    private final Set<UUID> written = new HashSet<>();
    private final List<String> markings = new ArrayList<>();

    private Stix(Together.Whole.Sum sum, Job job, Writer out) {
        this.sum = sum;
        this.job = job;
        this.out = out;
        this.actors = People.byId(sum.knowledge());
    }

    static void write(Together.Whole.Sum sum, Job job) throws IOException {
        try (Writer out = job.writer()) {
            new Stix(sum, job, out).bundle();
        }
    }

    private void bundle() throws IOException {
        String content = sum.knowledge().articles().stream()
                .map(article -> article.sha256())
                .reduce("", (all, next) -> NameUuid.of(all + next).toString());
        out.write("{\"type\":\"bundle\",\"id\":\"bundle--" + NameUuid.of("bundle " + content) + "\",\"objects\":[");
        markings();
        for (Tie tie : sum.knowledge().ties()) {
            tie(tie);
        }
        for (Event event : sum.knowledge().events()) {
            event(event);
        }
        out.write("\n]}\n");
    }

    private void markings() throws IOException {
        if (job.settings().marking().isPresent()) {
            Marking marking = job.settings().marking().get();
            object(
                    marking.stixId(),
                    new Fields()
                            .put("type", "marking-definition")
                            .put("spec_version", "2.1")
                            .put("id", marking.stixId())
                            .put("created", "2022-10-01T00:00:00.000Z")
                            .put("name", marking.label())
                            .put(
                                    "extensions",
                                    new Fields()
                                            .put(
                                                    "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d",
                                                    new Fields()
                                                            .put("extension_type", "property-extension")
                                                            .put("tlp_2_0", marking.stixWord()))));
            markings.add(marking.stixId());
        }
        if (job.settings().embargo().isPresent()) {
            String words =
                    "Not to be published before " + job.settings().embargo().get();
            String id = "marking-definition--" + NameUuid.of("embargo " + words);
            object(
                    id,
                    new Fields()
                            .put("type", "marking-definition")
                            .put("spec_version", "2.1")
                            .put("id", id)
                            .put("created", time(job.settings().embargo()))
                            .put("definition_type", "statement")
                            .put("definition", new Fields().put("statement", words)));
            markings.add(id);
        }
    }

    /// Writes an object once.
    private void object(String id, Fields fields) throws IOException {
        if (written.add(UUID.fromString(id.substring(id.indexOf("--") + 2)))) {
            out.write(written.size() == 1 ? "\n" : ",\n");
            fields.write(out);
        }
    }

    private Fields common(String type, String id, Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Fields()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", time(first))
                .put("modified", time(last.or(() -> first)))
                .put("object_marking_refs", markings);
    }

    /// An article of no known date is as old as STIX 2.1 itself, so that it stays the same in each export.
    private static String time(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("2021-06-10") + "T00:00:00.000Z";
    }

    private static String id(String type, String name) {
        return type + "--" + NameUuid.of(type + " " + name);
    }

    private String actor(Named named) throws IOException {
        Optional<Actor> actor = Optional.ofNullable(actors.get(named.id()));
        Optional<ActorKind> kind = actor.flatMap(Actor::kind).map(Actor.Kind::kind);
        boolean armed = kind.equals(Optional.of(ActorKind.ARMED_GROUP));
        String type = armed ? "threat-actor" : "identity";
        String id = id(type, named.id());
        boolean hidden = named.id().startsWith(Pseudonyms.PREFIX);
        Fields fields = common(type, id, Optional.empty(), Optional.empty())
                .put("name", People.name(named))
                .put("lang", hidden ? Optional.empty() : Optional.of("ar"));
        if (armed) {
            fields.put("aliases", aliases(named, actor));
        } else {
            fields.put("identity_class", identityClass(kind, hidden));
        }
        object(id, fields);
        return id;
    }

    private static List<String> aliases(Named named, Optional<Actor> actor) {
        return actor.stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(known.latin()), known.names().stream().map(Actor.Alias::name)))
                .filter(name -> !name.isBlank() && !name.equals(named.name()))
                .distinct()
                .toList();
    }

    private static String identityClass(Optional<ActorKind> kind, boolean hidden) {
        if (hidden) {
            return "individual";
        }
        return kind.map(known -> switch (known) {
                    case PERSON -> "individual";
                    case COMMUNITY -> "group";
                    case STATE, FORCE, BODY, PARTY, AGENCY, OUTLET, ARMED_GROUP -> "organization";
                })
                .orElse("unknown");
    }

    private void tie(Tie tie) throws IOException {
        if (tie.agents().isEmpty() || tie.targets().isEmpty()) {
            for (Said said : tie.said()) {
                job.loss()
                        .miss(
                                "a relationship: one side is not known",
                                said.reference(),
                                tie.type().name());
            }
            return;
        }
        List<String> ids = new ArrayList<>();
        for (Named agent : tie.agents()) {
            for (Named target : tie.targets()) {
                ids.add(relationship(tie, agent, target));
            }
        }
        for (Said said : tie.assertedBy()) {
            note(said, ids);
        }
        for (Said said : tie.deniedBy()) {
            opinion(said, ids);
        }
    }

    private String relationship(Tie tie, Named agent, Named target) throws IOException {
        String id = id("relationship", tie.id() + " " + agent.id() + " " + target.id());
        String word = LINKS.find(tie.type().name(), "")
                .flatMap(code -> code.at("stix"))
                .orElse("related-to");
        Optional<LocalDate> start = tie.from().flatMap(Days::first);
        Fields fields = common(
                        "relationship",
                        id,
                        tie.asserted().flatMap(Days::first),
                        tie.asserted().flatMap(Days::last))
                .put("relationship_type", word)
                .put("source_ref", actor(agent))
                .put("target_ref", actor(target))
                .put("start_time", start.map(day -> time(Optional.of(day))))
                // A stop has to be later than the start.
                .put(
                        "stop_time",
                        tie.until()
                                .flatMap(Days::last)
                                .filter(end -> start.isEmpty() || end.isAfter(start.get()))
                                .map(day -> time(Optional.of(day))));
        object(id, fields);
        return id;
    }

    private void event(Event event) throws IOException {
        if (event.type().isTie()) {
            return;
        }
        Happening happening = new Happening(event, actors, job);
        String id = id("incident", event.id());
        object(
                id,
                common(
                                "incident",
                                id,
                                event.published().flatMap(Days::first),
                                event.published().flatMap(Days::last))
                        .put("name", name(happening))
                        .put("description", description(happening)));
        involved(event, id);
        if (happening.location().isPresent()) {
            place(happening, id);
        }
        for (Said said : event.reports()) {
            if (Happening.isDenial(said)) {
                opinion(said, List.of(id));
            } else {
                note(said, List.of(id));
            }
        }
    }

    private void involved(Event event, String incident) throws IOException {
        for (Named agent : event.agents()) {
            link("attributed-to", incident, actor(agent), event);
        }
        for (Named target : event.targets()) {
            link("targets", incident, actor(target), event);
        }
    }

    private void link(String type, String source, String target, Event event) throws IOException {
        String id = id("relationship", type + " " + source + " " + target);
        object(
                id,
                common("relationship", id, event.published().flatMap(Days::first), Optional.empty())
                        .put("relationship_type", type)
                        .put("source_ref", source)
                        .put("target_ref", target));
    }

    private static String name(Happening happening) {
        Event event = happening.event();
        return event.type()
                + event.mode().map(mode -> "/" + mode).orElse("")
                + event.time().map(time -> " " + time).orElse("")
                + happening
                        .place()
                        .map(place -> ", " + StatementRow.name(place))
                        .orElse("");
    }

    private static String description(Happening happening) {
        StringBuilder words = new StringBuilder("As told: ").append(happening.independence());
        if (happening.denials() > 0) {
            words.append("; denied by ").append(happening.denials());
        }
        for (CountCategory category : happening.event().ledger().categories()) {
            happening
                    .number(category)
                    .ifPresent(number -> words.append("; ")
                            .append(category.word())
                            .append(' ')
                            .append(number.low())
                            .append('/')
                            .append(number.best())
                            .append('/')
                            .append(number.high())
                            .append(" (low/best/high, ")
                            .append(number.rule().word())
                            .append(')'));
        }
        return words.toString();
    }

    private void place(Happening happening, String incident) throws IOException {
        Location where = happening.location().orElseThrow();
        boolean point = where.latitude().isPresent() && where.longitude().isPresent();
        Optional<String> country =
                where.country().filter(code -> Countries.alpha3(code).isPresent());
        if (!point && country.isEmpty()) {
            return;
        }
        String id = id("location", where.path());
        object(
                id,
                common("location", id, Optional.empty(), Optional.empty())
                        .put("name", happening.place().map(StatementRow::name))
                        .put("latitude", point ? where.latitude() : OptionalDouble.empty())
                        .put("longitude", point ? where.longitude() : OptionalDouble.empty())
                        .put("country", country));
        link("located-at", incident, id, happening.event());
    }

    /// Who says what, word by word where texts are in.
    private void note(Said said, List<String> refs) throws IOException {
        String id = id("note", said.article().sha256() + " " + said.statement().id());
        object(
                id,
                common("note", id, said.article().date(), Optional.empty())
                        .put(
                                "abstract",
                                said.statement().type() + ", "
                                        + said.statement().status().word())
                        .put(
                                "content",
                                sum.quote(said.reference())
                                        .orElse(said.statement().trigger().text()))
                        .put("authors", authors(said))
                        .put("lang", "ar")
                        .put("confidence", Math.round(said.statement().confidence() * 100))
                        .put("object_refs", refs)
                        .put("external_references", List.of(source(said))));
    }

    private void opinion(Said said, List<String> refs) throws IOException {
        String id =
                id("opinion", said.article().sha256() + " " + said.statement().id());
        object(
                id,
                common("opinion", id, said.article().date(), Optional.empty())
                        .put("opinion", "disagree")
                        .put(
                                "explanation",
                                sum.quote(said.reference())
                                        .orElse(said.statement().trigger().text()))
                        .put("authors", authors(said))
                        .put("lang", "ar")
                        .put("object_refs", refs)
                        .put("external_references", List.of(source(said))));
    }

    /// The chain, the nearest speaker first; of a denial in the article's own voice who denies.
    private List<String> authors(Said said) {
        List<Who> speakers = job.cast().speakers(said.statement());
        List<Who> all =
                speakers.isEmpty() && Happening.isDenial(said) ? job.cast().agents(said.statement()) : speakers;
        return all.isEmpty()
                ? said.article().outlet().map(List::of).orElse(List.of())
                : all.stream().map(Who::name).toList();
    }

    private static Fields source(Said said) {
        return new Fields()
                .put("source_name", said.article().outlet().orElse("unknown outlet"))
                .put("external_id", said.reference());
    }
}
