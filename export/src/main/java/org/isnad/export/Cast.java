package org.isnad.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;

/// Who takes part, with what the lexicon knows of them. Immutable.
final class Cast {
    private record Card(Optional<String> latin, Optional<ActorKind> kind, Optional<String> country) {}

    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    Cast(Lexicon lexicon) {
        for (Entry.Actor actor : lexicon.all(Entry.Actor.class)) {
            cards.put(actor.id(), new Card(first(actor.latin()), Optional.of(actor.kind()), only(actor.countries())));
        }
        for (Entry.State state : lexicon.all(Entry.State.class)) {
            cards.put(
                    state.id(),
                    new Card(first(state.latin()), Optional.of(ActorKind.STATE), Optional.of(upper(state.id()))));
        }
        for (Entry.Office office : lexicon.all(Entry.Office.class)) {
            offices.put(office.id(), office.kind());
        }
    }

    /// Everybody who does what a statement says.
    List<Who> agents(Statement statement) {
        return statement.agents().stream().map(this::of).toList();
    }

    /// Everybody to whom it is done.
    List<Who> targets(Statement statement) {
        return statement.targets().stream().map(this::of).toList();
    }

    /// The speakers, the nearest first.
    List<Who> speakers(Statement statement) {
        return statement.sources().stream().map(this::of).toList();
    }

    /// Everybody named in a statement.
    Stream<Who> everybody(Statement statement) {
        return Stream.of(agents(statement), targets(statement), speakers(statement))
                .flatMap(List::stream);
    }

    Who of(Participant participant) {
        return of(participant.id(), participant.name().text());
    }

    Who of(Link link) {
        return of(link.actor(), link.name().text());
    }

    Who of(Optional<String> id, String words) {
        String name = words.strip().replaceAll("\\s+", " ");
        if (id.isEmpty()) {
            return new Who(folded(name), name, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
        if (id.get().startsWith(Pseudonyms.PREFIX)) {
            return new Who(
                    id.get(), id.get(), Optional.empty(), Optional.of(ActorKind.PERSON), Optional.empty(), false);
        }
        Card card = card(id.get());
        return new Who(id.get(), name, card.latin(), card.kind(), card.country(), true);
    }

    /// `xs/army` is an office of the state `xs`.
    private Card card(String id) {
        Card own = cards.get(id);
        int slash = id.indexOf('/');
        if (own != null || slash < 0) {
            return own == null ? new Card(Optional.empty(), Optional.empty(), Optional.empty()) : own;
        }
        String office = id.substring(slash + 1);
        Optional<String> state =
                Optional.ofNullable(cards.get(id.substring(0, slash))).flatMap(Card::latin);
        return new Card(
                state.map(name -> name + ", " + office.replace('-', ' ')),
                Optional.of(kind(offices.getOrDefault(office, "body"))),
                Optional.of(upper(id.substring(0, slash))));
    }

    private static ActorKind kind(String office) {
        return Stream.of(ActorKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(office.replace('-', '_')))
                .findFirst()
                .orElse(ActorKind.BODY);
    }

    private static Optional<String> first(List<String> all) {
        return all.stream().findFirst();
    }

    /// A group of several countries belongs to none of them.
    private static Optional<String> only(List<String> countries) {
        return countries.size() == 1 ? Optional.of(upper(countries.getFirst())) : Optional.empty();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static String folded(String name) {
        return Letters.folded(name).strip().replaceAll("\\s+", " ");
    }
}
