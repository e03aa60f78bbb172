package org.isnad.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// An actor with all that is known of it.
///
/// @param evidence what says of which kind it is
/// @param names every name with the statements that name it so
/// @param candidates others that may be the same
/// @param decisions of people about who is the same and who is not, the last first
/// @param ties over time, on either side, the first three hundred
/// @param says statements in whose chain it stands, the first twenty
/// @param saidOf statements in which it takes part, the first twenty
/// @param events in which it takes part, the first twenty
public record ActorPage(
        ActorLine line,
        Optional<String> evidence,
        List<Alias> names,
        List<Candidate> candidates,
        List<Decided> decisions,
        Page<TieLine> ties,
        Page<Line> says,
        Page<Line> saidOf,
        Page<EventLine> events) {
    private static final Page.Wanted FIRST = new Page.Wanted(0, 20);

    /// A name.
    ///
    /// @param count how many statements name it so
    /// @param seen the first of them
    public record Alias(String name, int count, List<Line> seen) {}

    /// Another actor that may be the same.
    public record Candidate(ActorLine actor, String why, List<String> mine, List<String> theirs) {}

    /// What somebody decided.
    ///
    /// @param kind `merge` or `separate`
    /// @param other the id or name of the other actor
    public record Decided(String kind, String one, String other, String author, String at, String why) {}

    /// The page of an actor.
    public static ActorPage of(Actor actor, Snapshot snapshot) {
        Predicate<Party> is = party -> party.actor().equals(actor.id());
        return new ActorPage(
                ActorLine.of(actor),
                actor.kind().map(Actor.Kind::evidence),
                actor.names().stream().map(alias -> alias(alias, snapshot)).toList(),
                actor.candidates().stream()
                        .flatMap(candidate -> candidate(candidate, snapshot).stream())
                        .toList(),
                decisions(actor, snapshot),
                ties(actor, snapshot),
                lines(snapshot, said -> said.speakers().stream().anyMatch(is)),
                lines(
                        snapshot,
                        said -> Stream.concat(said.agents().stream(), said.targets().stream())
                                .anyMatch(is)),
                events(actor, snapshot));
    }

    private static Page<Line> lines(Snapshot snapshot, Predicate<Said> wanted) {
        return Page.of(
                snapshot.entries().stream()
                        .filter(entry -> wanted.test(entry.said()))
                        .toList(),
                FIRST,
                (Entry entry) -> Line.of(entry, snapshot));
    }

    private static Page<EventLine> events(Actor actor, Snapshot snapshot) {
        return Page.of(
                snapshot.knowledge().events().stream()
                        .filter(event -> takesPart(actor, event))
                        .toList(),
                FIRST,
                event -> EventLine.of(event, snapshot));
    }

    private static boolean takesPart(Actor actor, Event event) {
        return Stream.concat(event.agents().stream(), event.targets().stream())
                .anyMatch(named -> named.id().equals(actor.id()));
    }

    private static Page<TieLine> ties(Actor actor, Snapshot snapshot) {
        return Page.of(
                snapshot.knowledge().ties().stream()
                        .filter(tie -> tie.has(actor.id()))
                        .toList(),
                new Page.Wanted(0, 300),
                tie -> TieLine.of(tie, snapshot));
    }

    private static List<Decided> decisions(Actor actor, Snapshot snapshot) {
        Set<String> names =
                actor.names().stream().map(Actor.Alias::name).collect(Collectors.toCollection(HashSet::new));
        names.add(actor.id());
        return snapshot.decisions().all().reversed().stream()
                .filter(decision -> names.contains(decision.one()) || names.contains(decision.other()))
                .map(decision -> new Decided(
                        decision.kind().name().toLowerCase(Locale.ROOT),
                        decision.one(),
                        decision.other(),
                        decision.author(),
                        decision.at().toString(),
                        decision.why()))
                .toList();
    }

    private static Alias alias(Actor.Alias alias, Snapshot snapshot) {
        List<Line> seen = alias.seen().stream()
                .limit(2)
                .flatMap(reference -> snapshot.findByReference(reference).stream())
                .map(entry -> Line.of(entry, snapshot))
                .toList();
        return new Alias(alias.name(), alias.seen().size(), seen);
    }

    private static Optional<Candidate> candidate(Actor.Candidate candidate, Snapshot snapshot) {
        return snapshot.knowledge()
                .findActor(candidate.id())
                .map(other ->
                        new Candidate(ActorLine.of(other), candidate.why(), candidate.mine(), candidate.theirs()));
    }
}
