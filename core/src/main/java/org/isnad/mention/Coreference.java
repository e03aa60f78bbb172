package org.isnad.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.normalize.Letters;
import org.isnad.syntax.Parsed;
import org.isnad.token.Word;

/// Says which mentions of one article are the same. Serves one call.
final class Coreference {
    private static final int NONE = -1;

    private final Analyzed article;
    private final List<Mention> mentions;
    private final List<Integer> entities = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    private final List<Set<String>> stems = new ArrayList<>();
    private final KnownPersons persons = new KnownPersons();

    /// The last actor of each kind, and of each kind whose name begins with a word, as indexes of mentions.
    private final Map<ActorKind, Integer> lastOfKind = new EnumMap<>(ActorKind.class);

    private final Map<ActorKind, Map<String, Integer>> lastOfHead = new EnumMap<>(ActorKind.class);
    private int lastPerson = NONE;
    private int next;

    Coreference(Parsed parsed, List<Mention> mentions) {
        this.article = parsed.analyzed();
        this.mentions = mentions;
    }

    List<Integer> entities() {
        for (int i = 0; i < mentions.size(); i++) {
            stems.add(stems(mentions.get(i)));
            entities.add(entity(i));
            remember(i);
        }
        return entities;
    }

    private void remember(int i) {
        switch (mentions.get(i)) {
            case Mention.Person person -> {
                lastPerson = i;
                persons.put(stems.get(i), entities.get(i));
            }
            case Mention.Actor actor -> {
                lastOfKind.put(actor.kind(), i);
                lastOfHead
                        .computeIfAbsent(actor.kind(), kind -> new HashMap<>())
                        .put(head(actor), i);
            }
            default -> {
                // Nothing is looked for among the others.
            }
        }
    }

    private int entity(int i) {
        return switch (mentions.get(i)) {
            // مسلحو الحركة are not the whole movement, nor their name its fullest.
            case Mention.Actor actor ->
                named(i, actor.id().map(id -> "actor " + id).filter(id -> !isPeople(actor)));
            case Mention.Place place -> named(i, place.id().map(id -> "place " + id));
            case Mention.Person person -> person(i, person);
            case Mention.Description description -> description(description);
            case Mention.Pronoun pronoun -> pronoun(i);
            case Mention.Moment moment -> next++;
            case Mention.Quantity quantity -> next++;
        };
    }

    private boolean isPeople(Mention.Actor actor) {
        return article.entry(actor.first(), Entry.People.class).isPresent();
    }

    private int named(int i, Optional<String> id) {
        String key = id.orElseGet(() -> String.join(" ", new java.util.TreeSet<>(stems.get(i))));
        return byId.computeIfAbsent(key, k -> next++);
    }

    private int person(int i, Mention.Person person) {
        if (person.id().isPresent()) {
            return byId.computeIfAbsent("person " + person.id().get(), k -> next++);
        }
        OptionalInt known = persons.find(stems.get(i));
        return known.isPresent() ? known.getAsInt() : next++;
    }

    private int description(Mention.Description description) {
        Optional<Entry.Generic> generic = article.entry(description.first(), Entry.Generic.class);
        if (generic.isPresent() && description.end() - description.first() <= 2) {
            int back = isMany(description.first()) ? NONE : back(generic.get().refers(), head(description));
            if (back != NONE) {
                return back;
            }
        }
        if (description.kind().equals("office") && description.end() - description.first() == 1) {
            int office = sameHead(head(description));
            if (office != NONE) {
                return office;
            }
        }
        return byWords.computeIfAbsent(String.join(" ", words(description)), k -> next++);
    }

    /// المسؤولون are not the one official before.
    private boolean isMany(int word) {
        String stem = article.reading(word).stem();
        return stem.endsWith(Letters.PLURAL_UN) || stem.endsWith(Letters.PLURAL_IN);
    }

    /// الجيش after الجيش الباكستاني.
    private int sameHead(String head) {
        return entityOf(lastWith(head, List.of(ActorKind.values())));
    }

    /// The index of the last actor of one of the kinds whose name begins with the word.
    private int lastWith(String head, List<ActorKind> kinds) {
        int last = NONE;
        for (ActorKind kind : kinds) {
            last = Math.max(last, lastOfHead.getOrDefault(kind, Map.of()).getOrDefault(head, NONE));
        }
        return last;
    }

    /// What a generic noun points back to: the last actor whose name begins with the same noun, or a person since,
    /// else the last group of a fitting kind.
    private int back(List<ActorKind> kinds, String head) {
        int last = lastWith(head, kinds);
        if (kinds.contains(ActorKind.PERSON)) {
            last = Math.max(last, lastPerson);
        }
        for (ActorKind kind : kinds) {
            boolean group = kind == ActorKind.ARMED_GROUP || kind == ActorKind.PARTY;
            if (last == NONE && group) {
                last = lastOfKind.getOrDefault(kind, NONE);
            }
        }
        return entityOf(last);
    }

    private int entityOf(int mention) {
        return mention == NONE ? NONE : entities.get(mention);
    }

    /// A pronoun stands for the last actor or person before it in the sentence, else for the first of the sentence
    /// before.
    private int pronoun(int i) {
        int sentence = article.tokenized().sentenceOf(mentions.get(i).first());
        int inBefore = NONE;
        for (int k = i - 1; k >= 0; k--) {
            Mention before = mentions.get(k);
            int its = article.tokenized().sentenceOf(before.first());
            if (its < sentence - 1) {
                break;
            }
            boolean human = before instanceof Mention.Actor
                    || before instanceof Mention.Person
                    || before instanceof Mention.Description d && !d.kind().isEmpty();
            if (human && its == sentence) {
                return entities.get(k);
            }
            if (human) {
                inBefore = entities.get(k);
            }
        }
        return inBefore == NONE ? next++ : inBefore;
    }

    private String head(Mention mention) {
        return article.reading(mention.first()).stem();
    }

    private Set<String> stems(Mention mention) {
        boolean person = mention instanceof Mention.Person;
        return person
                ? FullestName.words(article.tokenized().normalized().article().text(), mention)
                : new HashSet<>(words(mention));
    }

    private List<String> words(Mention mention) {
        List<String> all = new ArrayList<>();
        for (int i = mention.first(); i < mention.end(); i++) {
            if (article.word(i).kind() != Word.Kind.SIGN) {
                all.add(article.reading(i).stem());
            }
        }
        return all;
    }
}
