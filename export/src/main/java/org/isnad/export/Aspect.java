package org.isnad.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;

/// Something that statements have and a format may have no place for.
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
enum Aspect {
    MODE("mode", "mode of the action", Statement::mode),
    TRIGGER(
            "trigger",
            "the words that carry the type, and where they stand",
            s -> Optional.of(s.trigger().text())),
    QUOTE(
            "quote",
            "where the sentence stands",
            s -> Optional.of(s.quote().start() + "–" + s.quote().end())),
    AGENT("agents[0]", "who does it", s -> first(s.agents())),
    MORE_AGENTS("agents[1…]", "all who do it after the first", s -> rest(s.agents())),
    TARGET("targets[0]", "to whom", s -> first(s.targets())),
    MORE_TARGETS("targets[1…]", "all to whom after the first", s -> rest(s.targets())),
    PLACE("places[0]", "where", s -> first(s.places())),
    MORE_PLACES("places[1…]", "places after the first", s -> rest(s.places())),
    WAY("places[].offset", "how far from the place", Aspect::way),
    NEAR_NAMES(
            "agents[].via, targets[].via, places[].via",
            "the near words (a pronoun, a short name) beside the fullest name",
            Aspect::via),
    NAME_SPANS("agents[].start, end; targets[], places[] likewise", "where names stand", Aspect::spans),
    TIME("time", "when", s -> s.time().map(Object::toString)),
    VAGUE_TIME("time", "times that are no plain days: unknown year, season, about, open end", Aspect::vague),
    TIME_WORDS("time_text", "the words that say when", s -> s.timeWords().map(words -> words.text())),
    LEANING("leans_on_date", "that the time was reckoned from the day of publication", s -> yes(s.leansOnDate())),
    BACKGROUND("background", "that it recalls an earlier happening", s -> yes(s.background())),
    DEATHS("counts.killed", "numbers of killed", s -> count(s, EnumSet.of(CountCategory.KILLED))),
    INJURIES("counts.wounded", "numbers of wounded", s -> count(s, EnumSet.of(CountCategory.WOUNDED))),
    OTHER_COUNTS(
            "counts.abducted … missing",
            "other numbers of people: abducted, arrested, fighters, displaced, missing",
            s -> count(s, EnumSet.range(CountCategory.ABDUCTED, CountCategory.MISSING))),
    OPEN_BOUNDS("counts.*", "numbers that are a bound: at least, at most", Aspect::open),
    STATUS(
            "status",
            "that the content is not told as a fact: denied, planned, requested, possible, unconfirmed",
            s -> Optional.of(s.status())
                    .filter(status -> status != Status.ACTUAL)
                    .map(Status::word)),
    SPEAKER(
            "sources[0].name",
            "who says so",
            s -> s.sources().stream().findFirst().map(link -> link.name().text())),
    MORE_SPEAKERS("sources[1…]", "the chain of speakers behind the nearest", Aspect::chain),
    SAYING("sources[0].verb, stance", "the word of saying and what the speaker does with the content", Aspect::saying),
    CHANNEL(
            "sources[].channel",
            "the way in which it was said",
            s -> s.sources().stream()
                    .flatMap(link -> link.channel().stream())
                    .findFirst()
                    .map(channel -> channel.word())),
    CONFIDENCE("confidence", "confidence", s -> Optional.of(String.format(Locale.ROOT, "%.2f", s.confidence()))),
    RULE("rule", "the rule and model that made it", s -> Optional.of(s.rule())),
    EVIDENCE("evidence", "what the rule found", s -> s.evidence().stream().findFirst());

    private final String field;
    private final String words;
    private final Function<Statement, Optional<String>> value;

    Aspect(String field, String words, Function<Statement, Optional<String>> value) {
        this.field = field;
        this.words = words;
        this.value = value;
    }

    /// Where it stands in a coded article.
    String field() {
        return field;
    }

    /// What it is, for people.
    String words() {
        return words;
    }

    /// What a statement has of it, as an example; empty if nothing.
    Optional<String> in(Statement statement) {
        return value.apply(statement);
    }

    static Set<Aspect> all() {
        return EnumSet.allOf(Aspect.class);
    }

    static Set<Aspect> allBut(Aspect first, Aspect... more) {
        return EnumSet.complementOf(EnumSet.of(first, more));
    }

    private static Optional<String> first(List<Participant> all) {
        return all.stream().findFirst().map(one -> one.name().text());
    }

    private static Optional<String> rest(List<Participant> all) {
        return joined(all.stream().skip(1).map(one -> one.name().text()));
    }

    private static Optional<String> joined(Stream<String> parts) {
        return Optional.of(parts.collect(Collectors.joining(" · "))).filter(all -> !all.isEmpty());
    }

    private static Optional<String> yes(boolean flag) {
        return flag ? Optional.of("yes") : Optional.empty();
    }

    private static Stream<Participant> everybody(Statement statement) {
        return Stream.of(statement.agents(), statement.targets(), statement.places())
                .flatMap(List::stream);
    }

    private static Optional<String> via(Statement statement) {
        return everybody(statement)
                .filter(one -> one.via().isPresent())
                .findFirst()
                .map(one -> one.name().text());
    }

    private static Optional<String> spans(Statement statement) {
        return everybody(statement)
                .findFirst()
                .map(one -> one.name().span().start() + "–" + one.name().span().end());
    }

    private static Optional<String> way(Statement statement) {
        return statement.places().stream()
                .flatMap(place -> place.location().stream())
                .flatMap(where -> where.offset().stream())
                .findFirst()
                .map(way -> (way.kilometres().isPresent() ? way.kilometres().getAsInt() + " km " : "")
                        + way.direction().orElse(""));
    }

    private static Optional<String> vague(Statement statement) {
        return statement.time().map(Object::toString).filter(time -> !time.matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    private static Optional<String> count(Statement statement, Set<CountCategory> categories) {
        return joined(statement.counts().entrySet().stream()
                .filter(entry -> categories.contains(entry.getKey()))
                .map(entry -> entry.getKey().word() + " " + entry.getValue()));
    }

    private static Optional<String> open(Statement statement) {
        return statement.counts().values().stream()
                .filter(bounds -> bounds.low().isEmpty() || bounds.high().isEmpty())
                .findFirst()
                .map(Bounds::toString);
    }

    private static Optional<String> chain(Statement statement) {
        return joined(
                statement.sources().stream().skip(1).map(link -> link.name().text()));
    }

    private static Optional<String> saying(Statement statement) {
        return statement.sources().stream().findFirst().map(Aspect::saying);
    }

    private static String saying(Link link) {
        return link.verb().map(verb -> verb.text() + ", ").orElse("")
                + link.stance().word();
    }
}
