package org.isnad.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Units;
import org.isnad.morph.Shape.Numerus;
import org.isnad.morph.Shape.Tense;
import org.isnad.normalize.Letters;

/// The words of the lexicon, written out in all their forms and indexed.
final class Vocabulary {
    /// A word of a phrase.
    ///
    /// @param forms the forms that match it
    /// @param verb what each of the forms is, if the word is a verb
    /// @param clitic the preposition that the next word must carry, 0 if this is a word of its own
    /// @param gapBefore whether up to three words may stand before it
    record Slot(Set<String> forms, Map<String, Shape> verb, char clitic, boolean gapBefore) {}

    /// A phrase of an entry.
    record Phrase(Entry entry, List<Slot> slots) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final IdentityHashMap<Entry, List<Units.Condition>> conditions = new IdentityHashMap<>();

    Vocabulary(Lexicon lexicon) {
        for (Entry entry : lexicon.all(Entry.class)) {
            add(entry);
        }
    }

    private void add(Entry entry) {
        units(entry).ifPresent(units -> add(entry, units));
        switch (entry) {
            case Entry.Office office -> nouns(entry, office.nouns());
            case Entry.Generic generic -> generic.nouns().forEach(noun -> forms(entry, Inflection.of(bare(noun))));
            case Entry.People people -> nouns(entry, people.nouns());
            case Entry.Site site -> nouns(entry, site.nouns());
            case Entry.State state -> state.demonyms().forEach(word -> forms(entry, Inflection.ofAdjective(word)));
            case Entry.Particle particle -> particle.forms().forEach(form -> exact(entry, form, particle.wordClass()));
            default -> {
                // Names are matched by the room of mentions.
            }
        }
    }

    private static Units.Condition folded(Units.Condition condition) {
        List<String> words = condition.words().stream().map(Letters::folded).toList();
        return new Units.Condition(condition.where(), words, condition.wanted());
    }

    /// The units of an entry, if it is of a kind that has them.
    private static Optional<Units> units(Entry entry) {
        return switch (entry) {
            case Entry.Frame frame -> Optional.of(frame.units());
            case Entry.Saying saying -> Optional.of(saying.units());
            case Entry.Way way -> Optional.of(way.units());
            case Entry.Role role -> Optional.of(role.units());
            case Entry.Cue cue -> Optional.of(cue.units());
            case Entry.Weapon weapon -> Optional.of(weapon.units());
            case Entry.Count count -> Optional.of(count.units());
            case Entry.Bound bound -> Optional.of(bound.units());
            case Entry.Remark remark -> Optional.of(remark.units());
            case Entry.Thing thing -> Optional.of(thing.units());
            case Entry.Turn turn -> Optional.of(turn.units());
            case Entry.TimeUnit unit -> Optional.of(unit.units());
            case Entry.Moment moment -> Optional.of(moment.units());
            case Entry.Within within -> Optional.of(within.units());
            case Entry.Length length -> Optional.of(length.units());
            default -> Optional.empty();
        };
    }

    private void add(Entry entry, Units units) {
        if (!units.conditions().isEmpty()) {
            conditions.put(
                    entry, units.conditions().stream().map(Vocabulary::folded).toList());
        }
        for (Units.Verb verb : units.verbs()) {
            forms(entry, Inflection.of(verb));
        }
        nouns(entry, units.nouns());
        for (String adjective : units.adjectives()) {
            if (adjective.contains(" ")) {
                phrase(entry, List.of(adjective.split("\\s+")));
            } else {
                forms(entry, Inflection.ofAdjective(adjective));
            }
        }
        for (String form : units.forms()) {
            if (form.contains(" ")) {
                phrase(entry, List.of(form.split("\\s+")));
            } else {
                exact(entry, form, "");
            }
        }
        for (List<String> phrase : units.phrases()) {
            phrase(entry, phrase);
        }
    }

    /// A noun without ال, so that it is found behind لل too.
    private static String bare(String noun) {
        return noun.startsWith(Letters.ARTICLE) ? noun.substring(Letters.ARTICLE.length()) : noun;
    }

    private void nouns(Entry entry, List<String> nouns) {
        for (String noun : nouns) {
            if (noun.contains(" ")) {
                phrase(entry, List.of(noun.split("\\s+")));
            } else {
                forms(entry, Inflection.of(noun));
            }
        }
    }

    private void forms(Entry entry, Map<String, Shape> forms) {
        forms.forEach((form, shape) ->
                senses.computeIfAbsent(form, f -> new ArrayList<>(1)).add(new Sense(entry, shape)));
    }

    private void exact(Entry entry, String form, String wordClass) {
        String folded = Letters.folded(form);
        if (folded.indexOf(' ') >= 0) {
            phrase(entry, List.of(folded.split(" ")));
            return;
        }
        PartOfSpeech part = wordClass.isEmpty() ? PartOfSpeech.NOUN : part(wordClass);
        senses.computeIfAbsent(folded, f -> new ArrayList<>(1))
                .add(new Sense(entry, new Shape(part, Tense.NONE, Numerus.UNKNOWN, folded)));
    }

    private static PartOfSpeech part(String wordClass) {
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (part.name().equalsIgnoreCase(wordClass)) {
                return part;
            }
        }
        return PartOfSpeech.PARTICLE;
    }

    private void phrase(Entry entry, List<String> words) {
        List<Slot> slots = new ArrayList<>();
        boolean gap = false;
        for (String word : words) {
            if (word.equals("…")) {
                gap = true;
                continue;
            }
            slots.add(slot(word, gap));
            gap = false;
        }
        if (slots.isEmpty()) {
            return;
        }
        Phrase phrase = new Phrase(entry, List.copyOf(slots));
        for (String form : slots.getFirst().forms()) {
            phrases.computeIfAbsent(form, f -> new ArrayList<>(1)).add(phrase);
        }
    }

    private static Slot slot(String word, boolean gap) {
        int slash = word.indexOf('/');
        if (slash > 0 && slash < word.length() - 1) {
            Map<String, Shape> forms =
                    Inflection.of(new Units.Verb(word.substring(0, slash), word.substring(slash + 1)));
            return new Slot(forms.keySet(), forms, (char) 0, gap);
        }
        String folded = Letters.folded(word);
        if (folded.length() == 1 && Cuts.isPreposition(folded.charAt(0))) {
            return new Slot(Set.of(), Map.of(), folded.charAt(0), gap);
        }
        Set<String> forms = new HashSet<>(Set.of(folded, folded + Letters.ALEF));
        if (folded.startsWith(Letters.ARTICLE) && folded.length() > 4) {
            forms.add(folded.substring(2));
        }
        return new Slot(forms, Map.of(), (char) 0, gap);
    }

    /// What must or must not stand near the words of an entry, folded.
    List<Units.Condition> conditions(Entry entry) {
        return conditions.getOrDefault(entry, List.of());
    }

    /// The entries that have this stem among their forms.
    List<Sense> senses(String stem) {
        return senses.getOrDefault(stem, List.of());
    }

    /// The phrases that begin with this stem.
    List<Phrase> phrases(String stem) {
        return phrases.getOrDefault(stem, List.of());
    }
}
