package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;
import org.isnad.text.Words;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// A statement as lists show it.
///
/// @param key its name in the desk's addresses
/// @param article the article's name in them
/// @param title the article's first line
/// @param event the id of the event that it reports
/// @param contradictions how many others contradict it
public record Line(
        String key,
        String article,
        String id,
        String doc,
        String title,
        Optional<String> outlet,
        Optional<String> date,
        String type,
        Optional<String> mode,
        String status,
        double confidence,
        boolean background,
        Optional<String> time,
        boolean leansOnDate,
        String quote,
        List<Someone> agents,
        List<Someone> targets,
        List<Someone> places,
        Map<String, List<OptionalInt>> counts,
        List<Speaker> chain,
        Optional<String> event,
        int contradictions) {
    /// Somebody or some place, as named in the article.
    ///
    /// @param id of the actor across articles, or the path of a place; absent for one who has no page of his own
    public record Someone(Optional<String> id, String name) {
        static Someone place(Participant place) {
            return new Someone(place.id(), place.name().text());
        }

        static Someone of(Party party, Snapshot snapshot) {
            return new Someone(snapshot.findActor(party.actor()), party.name().text());
        }

        static List<Someone> all(List<Party> parties, Snapshot snapshot) {
            return parties.stream().map(party -> of(party, snapshot)).toList();
        }

        static List<Someone> actors(List<Named> actors, Snapshot snapshot) {
            return actors.stream()
                    .map(named -> new Someone(snapshot.findActor(named.id()), named.name()))
                    .toList();
        }

        static List<Someone> places(List<Named> places) {
            return places.stream()
                    .map(named -> new Someone(Optional.of(named.id()), named.name()))
                    .toList();
        }
    }

    /// A link of the chain.
    ///
    /// @param verb the words of saying
    public record Speaker(
            Optional<String> id, String name, String stance, Optional<String> verb, Optional<String> channel) {
        static List<Speaker> chain(Said said, Snapshot snapshot) {
            List<Link> links = said.statement().sources();
            return IntStream.range(0, links.size())
                    .mapToObj(i -> of(links.get(i), Someone.of(said.speakers().get(i), snapshot)))
                    .toList();
        }

        private static Speaker of(Link link, Someone who) {
            return new Speaker(
                    who.id(),
                    link.name().text(),
                    link.stance().word(),
                    link.verb().map(Words::text),
                    link.channel().map(channel -> channel.word()));
        }
    }

    static Line of(Said said, Snapshot snapshot) {
        return of(snapshot.entry(said), snapshot);
    }

    /// A statement as lists show it.
    public static Line of(Entry entry, Snapshot snapshot) {
        Said said = entry.said();
        Statement statement = said.statement();
        return new Line(
                entry.key(),
                said.article().sha256().substring(0, Entry.DIGITS),
                statement.id(),
                said.article().doc(),
                snapshot.title(said.article()),
                said.article().outlet(),
                said.article().date().map(Object::toString),
                statement.type().name(),
                statement.mode(),
                statement.status().word(),
                statement.confidence(),
                statement.background(),
                statement.time().map(Object::toString),
                statement.leansOnDate(),
                entry.quote(),
                Someone.all(said.agents(), snapshot),
                Someone.all(said.targets(), snapshot),
                statement.places().stream().map(Someone::place).toList(),
                counts(statement.counts()),
                Speaker.chain(said, snapshot),
                snapshot.findEvent(said).map(Event::id),
                snapshot.contradictions(said).size());
    }

    static Map<String, List<OptionalInt>> counts(Map<CountCategory, Bounds> counts) {
        Map<String, List<OptionalInt>> words = new TreeMap<>();
        counts.forEach((category, bounds) -> words.put(category.word(), List.of(bounds.low(), bounds.high())));
        return words;
    }
}
