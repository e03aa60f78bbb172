package org.isnad.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.PeopleClass;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Units;
import org.isnad.normalize.Letters;

/// The words of a lexicon that name nobody in particular: people, roles, things, and words of dying. Immutable.
///
/// @param common nouns for people and things, with their plurals and duals
/// @param armed nouns for those who bear arms
/// @param classes who people are, by the noun for them
/// @param deadly the beginnings of words that tell of a death
record CommonNouns(Set<String> common, Set<String> armed, Map<String, PeopleClass> classes, Set<String> deadly) {
    private static final int LEAST = 3;
    private static final int ENDING = 2;
    private static final int PROCLITICS = 3;

    static final CommonNouns NONE = new CommonNouns(Set.of(), Set.of(), Map.of(), Set.of());

    CommonNouns {
        common = Set.copyOf(common);
        armed = Set.copyOf(armed);
        classes = Map.copyOf(classes);
        deadly = Set.copyOf(deadly);
    }

    static CommonNouns from(Lexicon lexicon) {
        Set<String> common = new HashSet<>();
        Set<String> armed = new HashSet<>();
        Map<String, PeopleClass> classes = new HashMap<>();
        for (Entry.People people : lexicon.all(Entry.People.class)) {
            people.nouns().stream().flatMap(CommonNouns::forms).forEach(noun -> {
                common.add(noun);
                classes.putIfAbsent(noun, people.whose());
                if (people.kind().equals("armed")) {
                    armed.add(noun);
                }
            });
        }
        lexicon.all(Entry.Role.class).forEach(role -> add(common, role.units().nouns()));
        lexicon.all(Entry.Thing.class)
                .forEach(thing -> add(common, thing.units().nouns()));
        lexicon.all(Entry.Weapon.class)
                .forEach(weapon -> add(common, weapon.units().nouns()));
        lexicon.all(Entry.Numeral.class).forEach(numeral -> add(common, numeral.names()));
        add(common, NameBook.BUNDLED.all("nobody").keySet().stream().toList());
        return new CommonNouns(common, armed, classes, deadly(lexicon));
    }

    private static void add(Set<String> all, List<String> nouns) {
        nouns.stream().flatMap(CommonNouns::forms).forEach(all::add);
    }

    /// A noun with its plurals and duals, as far as they are made by an ending.
    private static Stream<String> forms(String noun) {
        String stem = NameKey.bare(Letters.folded(noun));
        String cut = cut(stem);
        return Stream.of(
                stem,
                stem + Letters.ALEF,
                cut + Letters.PLURAL_UN,
                cut + Letters.PLURAL_IN,
                cut + Letters.PLURAL_AT,
                cut + Letters.DUAL,
                stem + Letters.YEH,
                stem + Letters.WAW);
    }

    private static String cut(String stem) {
        return stem.endsWith(String.valueOf(Letters.HEH)) ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static Set<String> deadly(Lexicon lexicon) {
        Set<String> all = new TreeSet<>();
        lexicon.all(Entry.Count.class).stream()
                .filter(count -> count.category() == CountCategory.KILLED)
                .forEach(count -> addDeadly(all, count.units()));
        lexicon.all(Entry.Frame.class).stream()
                .filter(frame -> frame.type() == StatementType.DEATH)
                .forEach(frame -> addDeadly(all, frame.units()));
        return all;
    }

    private static void addDeadly(Set<String> all, Units units) {
        Stream.of(
                        units.nouns().stream(),
                        units.adjectives().stream(),
                        units.verbs().stream().flatMap(verb -> Stream.of(verb.perfect(), verb.imperfect())))
                .flatMap(words -> words)
                .map(word -> cut(Letters.folded(word)))
                .filter(word -> word.length() >= LEAST)
                .forEach(all::add);
    }

    /// Whether a name begins with a noun for people or things who are nobody in particular.
    boolean isCommon(String word) {
        return common.contains(word);
    }

    boolean isArmed(String word) {
        return armed.contains(word);
    }

    /// Who the people are whom words describe, by the first noun and those that are joined to it with «and»; empty if
    /// they don't say it.
    Set<PeopleClass> whose(List<String> words) {
        Set<PeopleClass> whose = EnumSet.noneOf(PeopleClass.class);
        for (String word : words) {
            PeopleClass first = whose.isEmpty() ? classes.get(NameKey.bare(word)) : null;
            PeopleClass joined = word.charAt(0) == Letters.WAW ? classes.get(NameKey.bare(word.substring(1))) : null;
            Stream.of(first, joined).filter(Objects::nonNull).forEach(whose::add);
        }
        return whose;
    }

    /// Whether a word that carries a statement says that somebody died.
    ///
    /// @param word folded, with its clitics
    boolean isDeadly(String word) {
        for (int start = 0; start < PROCLITICS && start + LEAST <= word.length(); start++) {
            for (int end = Math.max(start + LEAST, word.length() - ENDING); end <= word.length(); end++) {
                if (deadly.contains(word.substring(start, end))) {
                    return true;
                }
            }
            if (!isProclitic(word.charAt(start))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isProclitic(char letter) {
        return letter == Letters.WAW || letter == Letters.FEH || letter == Letters.BEH || letter == Letters.LAM;
    }
}
