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
    MODE("mode of the action", Statement::mode),
    TRIGGER(
            "the words that carry the type, and where they stand",
            s -> Optional.of(s.trigger().text())),
    QUOTE(
            "where the sentence stands",
            s -> Optional.of(s.quote().start() + "–" + s.quote().end())),
    AGENT("who does it", s -> first(s.agents())),
    MORE_AGENTS("all who do it after the first", s -> rest(s.agents())),
    TARGET("to whom", s -> first(s.targets())),
    MORE_TARGETS("all to whom after the first", s -> rest(s.targets())),
    PLACE("where", s -> first(s.places())),
    MORE_PLACES("places after the first", s -> rest(s.places())),
    WAY("how far from the place", Aspect::way),
    NEAR_NAMES("the near words (a pronoun, a short name) beside the fullest name", Aspect::via),
    NAME_SPANS("where names stand", Aspect::spans),
    TIME("when", s -> s.time().map(Object::toString)),
    VAGUE_TIME("times that are no plain days: unknown year, season, about, open end", Aspect::vague),
    TIME_WORDS("the words that say when", s -> s.timeWords().map(words -> words.text())),
    LEANING("that the time was reckoned from the day of publication", s -> yes(s.leansOnDate())),
    BACKGROUND("that it recalls an earlier happening", s -> yes(s.background())),
    DEATHS("numbers of killed", s -> count(s, EnumSet.of(CountCategory.KILLED))),
    INJURIES("numbers of wounded", s -> count(s, EnumSet.of(CountCategory.WOUNDED))),
    OTHER_COUNTS(
            "other numbers of people: abducted, arrested, fighters, displaced, missing",
            s -> count(s, EnumSet.range(CountCategory.ABDUCTED, CountCategory.MISSING))),
    OPEN_BOUNDS("numbers that are a bound: at least, at most", Aspect::open),
    STATUS(
            "that the content is not told as a fact: denied, planned, requested, possible, unconfirmed",
            s -> Optional.of(s.status())
                    .filter(status -> status != Status.ACTUAL)
                    .map(Status::word)),
    SPEAKER(
            "who says so",
            s -> s.sources().stream().findFirst().map(link -> link.name().text())),
    MORE_SPEAKERS("the chain of speakers behind the nearest", Aspect::chain),
    SAYING("the word of saying and what the speaker does with the content", Aspect::saying),
    CHANNEL(
            "the way in which it was said",
            s -> s.sources().stream()
                    .flatMap(link -> link.channel().stream())
                    .findFirst()
                    .map(channel -> channel.word())),
    CONFIDENCE("confidence", s -> Optional.of(String.format(Locale.ROOT, "%.2f", s.confidence()))),
    RULE("the rule and model that made it", s -> Optional.of(s.rule())),
    EVIDENCE("what the rule found", s -> s.evidence().stream().findFirst());

    private final String words;
    private final Function<Statement, Optional<String>> value;

    Aspect(String words, Function<Statement, Optional<String>> value) {
        this.words = words;
        this.value = value;
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
