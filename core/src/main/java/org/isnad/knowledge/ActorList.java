package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.lexicon.ActorKind;

/// Lists the actors of the articles.
final class ActorList {
    private final WhosWho known;
    private final Map<String, Map<String, List<String>>> names = new TreeMap<>();
    private final Map<String, Actor.Kind> kinds = new HashMap<>();
    private final Set<String> publicly = new HashSet<>();

    ActorList(WhosWho known) {
        this.known = known;
    }

    /// @param all in the order of the articles
    ActorList(WhosWho known, List<Said> all) {
        this.known = known;
        String article = "";
        Outlook outlook = new Outlook(Map.of(), Optional.empty());
        for (Said said : all) {
            if (!said.article().sha256().equals(article)) {
                article = said.article().sha256();
                outlook = Outlook.of(said.article());
            }
            Seen.in(said, outlook).forEach(this::add);
        }
    }

    /// Adds what is seen next in the order of the articles.
    void add(Seen one) {
        List<String> seen = names.computeIfAbsent(one.actor(), id -> new TreeMap<>())
                .computeIfAbsent(one.name(), name -> new ArrayList<>());
        if (seen.isEmpty() || !seen.getLast().equals(one.reference())) {
            seen.add(one.reference());
        }
        if (one.publicly()) {
            publicly.add(one.actor());
        }
        if (!one.kind().isEmpty()) {
            kinds.putIfAbsent(
                    one.actor(), new Actor.Kind(ActorKind.valueOf(one.kind()), "read as one in " + one.reference()));
        }
    }

    /// Persons are among them only with a public role. Those who are named most come first.
    List<Actor> actors() {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        names.forEach((id, seen) -> named.put(id, seen.keySet()));
        Candidates candidates = new Candidates(named);
        return actors(candidates::of);
    }

    /// @param candidates who may be the same as the actor of an id
    List<Actor> actors(Function<String, List<Actor.Candidate>> candidates) {
        return names.entrySet().stream()
                .map(one -> actor(one.getKey(), one.getValue(), candidates.apply(one.getKey())))
                .filter(this::isShown)
                .sorted(Comparator.comparingInt((Actor actor) -> -actor.mentions())
                        .thenComparing(Actor::id))
                .toList();
    }

    private boolean isShown(Actor actor) {
        boolean person =
                actor.kind().filter(kind -> kind.kind() == ActorKind.PERSON).isPresent();
        return !actor.discovered() || !person || publicly.contains(actor.id());
    }

    private Actor actor(String id, Map<String, List<String>> seen, List<Actor.Candidate> candidates) {
        List<Actor.Alias> aliases = seen.entrySet().stream()
                .map(one -> new Actor.Alias(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(
                                (Actor.Alias alias) -> -alias.seen().size())
                        .thenComparing(Actor.Alias::name))
                .toList();
        Optional<WhosWho.Known> lexicon = known.find(id);
        String name = lexicon.map(WhosWho.Known::name).orElse(aliases.getFirst().name());
        return new Actor(
                id,
                name,
                lexicon.map(WhosWho.Known::latin).orElseGet(() -> Romaniser.of(name)),
                kind(id, name),
                lexicon.isEmpty(),
                aliases,
                candidates);
    }

    private Optional<Actor.Kind> kind(String id, String name) {
        return known.find(id)
                .map(actor -> new Actor.Kind(actor.kind(), "the lexicon has it as " + id))
                .or(() -> known.head(NameKey.words(name))
                        .map(kind -> new Actor.Kind(
                                kind,
                                "its name begins with «" + NameKey.words(name).getFirst() + "»")))
                .or(() -> Optional.ofNullable(kinds.get(id)));
    }
}
