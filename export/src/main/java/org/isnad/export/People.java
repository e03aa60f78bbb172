package org.isnad.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// What those are who take part in events, as far as the lexicon and their words tell. Immutable.
final class People {
    /// Letters that can stand before a noun: an article, a conjunction.
    private static final int CLITICS = 3;

    /// Letters that can stand behind it: a plural, a dual, a case.
    private static final int ENDING = 3;

    private static final int SHORTEST = 3;

    /// On which side of violence somebody stands.
    enum Side {
        /// An organised group that is no state.
        GROUP,
        /// A state, its force or its body.
        STATE,
        CIVILIAN,
        UNKNOWN;

        boolean isArmed() {
            return this == GROUP || this == STATE;
        }
    }

    private final Map<String, Set<String>> nouns = new HashMap<>();

    People(Lexicon lexicon) {
        for (Entry.People people : lexicon.all(Entry.People.class)) {
            Set<String> folded = nouns.computeIfAbsent(people.kind(), kind -> new HashSet<>());
            people.nouns().forEach(noun -> folded.add(Letters.folded(noun)));
        }
    }

    /// Everybody who is known across articles, by id.
    static Map<String, Actor> byId(Knowledge knowledge) {
        Map<String, Actor> all = new HashMap<>();
        knowledge.actors().forEach(actor -> all.put(actor.id(), actor));
        return all;
    }

    /// The name to show: a pseudonym for a person who is protected.
    static String name(Named named) {
        return named.id().startsWith(Pseudonyms.PREFIX)
                ? named.id()
                : named.name().strip().replaceAll("\\s+", " ");
    }

    /// What somebody is: by the kind that is known, else by a noun for people among the words of the name.
    Side side(Named named, Optional<Actor> actor) {
        Optional<ActorKind> kind = actor.flatMap(Actor::kind).map(Actor.Kind::kind);
        return kind.map(People::side).filter(side -> side != Side.UNKNOWN).orElseGet(() -> side(named.name()));
    }

    private static Side side(ActorKind kind) {
        return switch (kind) {
            case ARMED_GROUP -> Side.GROUP;
            case STATE, FORCE, BODY -> Side.STATE;
            case COMMUNITY -> Side.CIVILIAN;
            case PARTY, AGENCY, OUTLET, PERSON -> Side.UNKNOWN;
        };
    }

    private Side side(String name) {
        List<String> words = List.of(Letters.folded(name).strip().split("\\s+"));
        if (has(words, "force") || has(words, "official")) {
            return Side.STATE;
        }
        if (has(words, "armed")) {
            return Side.GROUP;
        }
        boolean civilian =
                has(words, "civilian") || has(words, "child") || has(words, "worker") || has(words, "protester");
        return civilian ? Side.CIVILIAN : Side.UNKNOWN;
    }

    private boolean has(List<String> words, String kind) {
        Set<String> known = nouns.getOrDefault(kind, Set.of());
        return words.stream().anyMatch(word -> known.stream().anyMatch(noun -> isForm(word, noun)));
    }

    /// Whether the word is the noun with no more than clitics before it and an ending behind it.
    private static boolean isForm(String word, String noun) {
        int at = noun.length() < SHORTEST ? -1 : word.indexOf(noun);
        return word.equals(noun) || at >= 0 && at < CLITICS && word.length() - at - noun.length() < ENDING;
    }

    /// The kind as a word: `armed_group`.
    static Optional<String> kind(Optional<Actor> actor) {
        return actor.flatMap(Actor::kind).map(kind -> kind.kind().name().toLowerCase(Locale.ROOT));
    }
}
