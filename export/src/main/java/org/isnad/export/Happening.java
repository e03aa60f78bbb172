package org.isnad.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;

/// An event as the formats want it that have one row for it.
///
/// @param event the event
/// @param actors everybody known across articles, by id
/// @param job how numbers are derived, and who people are
record Happening(Event event, Map<String, Actor> actors, Job job) {
    /// The statements about it that tell it as a fact, and are no claim or denial of it.
    List<Said> told() {
        return event.reports().stream()
                .filter(said -> said.statement().status() == Status.ACTUAL)
                .filter(said -> said.statement().type() == event.type())
                .toList();
    }

    /// The statements by which somebody claims it.
    List<Said> claims() {
        return event.reports().stream()
                .filter(said -> said.statement().type() == StatementType.CLAIM)
                .filter(said -> said.statement().status() == Status.ACTUAL)
                .toList();
    }

    /// How many statements deny it.
    long denials() {
        return event.reports().stream().filter(Happening::isDenial).count();
    }

    static boolean isDenial(Said said) {
        return said.statement().status() == Status.DENIED || said.statement().type() == StatementType.DENY;
    }

    Optional<Period> period() {
        return event.time().map(days -> new Period(days.first(), days.last(), true));
    }

    /// The narrowest place that a report gives; of several the first.
    Optional<Participant> place() {
        return event.reports().stream()
                .flatMap(said -> Places.narrowest(said.statement()).stream())
                .min(Comparator.comparing(
                        place -> place.location().map(Location::precision).orElseThrow()));
    }

    Optional<Location> location() {
        return place().flatMap(Participant::location);
    }

    /// The number of one category, by the rule that the user picked.
    Optional<Derived> number(CountCategory category) {
        return event.ledger().derive(category, job.settings().rule());
    }

    Optional<Actor> actor(Named named) {
        return Optional.ofNullable(actors.get(named.id()));
    }

    People.Side side(Named named) {
        return job.people().side(named, actor(named));
    }

    /// On which side those stand who did it; unknown where they do not agree.
    People.Side agents() {
        return common(event.agents());
    }

    /// On which side those stand to whom it was done.
    People.Side targets() {
        return common(event.targets());
    }

    private People.Side common(List<Named> all) {
        List<People.Side> sides = all.stream()
                .map(this::side)
                .filter(side -> side != People.Side.UNKNOWN)
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.getFirst() : People.Side.UNKNOWN;
    }

    /// The outlets that reported it.
    List<String> outlets() {
        return List.copyOf(event.reports().stream()
                .flatMap(said -> said.article().outlet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Who is quoted for it: the nearest speakers, each once.
    List<String> speakers() {
        return event.reports().stream()
                .flatMap(said -> said.statement().sources().stream().limit(1))
                .map(link -> job.cast().of(link).name())
                .distinct()
                .toList();
    }

    /// How many say it, in words.
    String independence() {
        return count(event.independence().reports(), "report") + ", "
                + count(event.independence().outlets(), "outlet") + ", "
                + count(event.independence().origins(), "origin");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// The first of the reports.
    Said first() {
        return event.reports().getFirst();
    }
}
