package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.chain.Name;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.StatementType;

/// Lists the actors of the articles.
final class ActorList {

    private final WhosWho known;
    private final Map<String, Map<String, List<String>>> names = new TreeMap<>();
    private final Map<String, Actor.Kind> kinds = new HashMap<>();
    private final Set<String> publicly = new HashSet<>();

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
            gather(said, outlook);
        }
    }

    private void gather(Said said, Outlook outlook) {
        boolean office = said.statement().type() == StatementType.LEAD
                || said.statement().type() == StatementType.SPEAK
                || said.statement().type() == StatementType.PART;
        if (office) {
            said.agents().forEach(party -> publicly.add(party.actor()));
        }
        Stream.of(said.agents(), said.targets(), said.speakers())
                .flatMap(List::stream)
                .filter(party -> !ActorIds.isUnnamed(party.actor()))
                .forEach(party -> gather(party, said, outlook));
    }

    private void gather(Party party, Said said, Outlook outlook) {
        List<String> seen = names.computeIfAbsent(party.actor(), id -> new TreeMap<>())
                .computeIfAbsent(party.name().text(), name -> new ArrayList<>());
        if (seen.isEmpty() || !seen.getLast().equals(said.reference())) {
            seen.add(said.reference());
        }
        Optional<Name> name = outlook.find(party.name().span());
        name.flatMap(Name::role).ifPresent(role -> publicly.add(party.actor()));
        name.flatMap(Name::kind)
                .ifPresent(kind ->
                        kinds.putIfAbsent(party.actor(), new Actor.Kind(kind, "read as one in " + said.reference())));
    }

    /// Persons are among them only with a public role. Those who are named most come first.
    List<Actor> actors() {
        Map<String, Set<String>> named = new TreeMap<>();
        names.forEach((id, seen) -> named.put(id, seen.keySet()));
        Candidates candidates = new Candidates(named);
        return names.entrySet().stream()
                .map(one -> actor(one.getKey(), one.getValue(), candidates))
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

    private Actor actor(String id, Map<String, List<String>> seen, Candidates candidates) {
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
                candidates.of(id));
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
