package org.isnad.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Units;
import org.isnad.normalize.Letters;

/// Who is known before any article is read: the actors of a lexicon, and its nouns for people who are nobody in
/// particular. Immutable.
public final class WhosWho {
    private static final String NOTHING = "";

    /// Nobody is known.
    public static final WhosWho NONE = new WhosWho(NOTHING, Map.of(), Set.of(), Set.of(), Map.of(), Offices.none());

    private final String version;
    private final Map<String, Known> actors;
    private final Set<String> common;
    private final Set<String> armed;
    private final Map<String, ActorKind> heads;
    private final Offices offices;
    private final Map<String, String> byKey = new HashMap<>();

    /// Somebody whom the lexicon knows.
    ///
    /// @param parent id of the whole that it is a branch of, or that it left
    /// @param names unambiguous ones, the first is the one to show
    record Known(String id, List<String> names, String latin, ActorKind kind, Optional<String> parent) {
        String name() {
            return names.getFirst();
        }
    }

    private WhosWho(
            String version,
            Map<String, Known> actors,
            Set<String> common,
            Set<String> armed,
            Map<String, ActorKind> heads,
            Offices offices) {
        this.version = version;
        this.armed = Set.copyOf(armed);
        this.offices = offices;
        this.actors = Map.copyOf(actors);
        this.common = Set.copyOf(common);
        this.heads = Map.copyOf(heads);
        for (Known actor : new TreeMap<>(actors).values()) {
            actor.names().forEach(name -> byKey.putIfAbsent(NameKey.of(name), actor.id()));
        }
    }

    /// Those whom a lexicon knows. Its models are not needed.
    public static WhosWho from(Lexicon lexicon) {
        Map<String, Known> actors = new HashMap<>();
        for (Entry.Actor actor : lexicon.all(Entry.Actor.class)) {
            actors.put(actor.id(), known(actor));
        }
        List<Entry.Office> offices = lexicon.all(Entry.Office.class);
        for (Entry.State state : lexicon.all(Entry.State.class)) {
            Known whole = known(state);
            actors.put(state.id(), whole);
            offices.forEach(office -> actors.put(state.id() + "/" + office.id(), known(whole, office)));
        }
        Map<String, ActorKind> heads = new HashMap<>();
        for (Entry.Generic generic : lexicon.all(Entry.Generic.class)) {
            generic.nouns()
                    .forEach(noun -> heads.put(
                            NameKey.bare(Letters.folded(noun)), generic.refers().getFirst()));
        }
        offices.forEach(office ->
                office.nouns().forEach(noun -> heads.putIfAbsent(NameKey.bare(Letters.folded(noun)), kind(office))));
        return new WhosWho(lexicon.version(), actors, common(lexicon), armed(lexicon), heads, new Offices(lexicon));
    }

    private static Known known(Entry.Actor actor) {
        String latin = actor.latin().isEmpty()
                ? Romaniser.of(actor.names().getFirst())
                : actor.latin().getFirst();
        return new Known(
                actor.id(),
                Stream.of(actor.names(), actor.latin()).flatMap(List::stream).toList(),
                latin,
                actor.kind(),
                actor.partOf().or(actor::splitFrom));
    }

    private static Known known(Entry.State state) {
        String name = state.names().getFirst();
        String latin =
                state.latin().isEmpty() ? Romaniser.of(name) : state.latin().getFirst();
        return new Known(state.id(), state.names(), latin, ActorKind.STATE, Optional.empty());
    }

    private static Known known(Known state, Entry.Office office) {
        String name = office.nouns().getFirst() + " (" + state.name() + ")";
        String latin = state.latin() + ", " + office.id().replace('-', ' ');
        return new Known(state.id() + "/" + office.id(), List.of(name), latin, kind(office), Optional.of(state.id()));
    }

    private static ActorKind kind(Entry.Office office) {
        String written = office.kind().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(ActorKind.values())
                .filter(kind -> kind.name().equals(written))
                .findFirst()
                .orElse(ActorKind.BODY);
    }

    /// Nouns that name nobody: people, roles, things.
    private static Set<String> common(Lexicon lexicon) {
        Set<String> common = new HashSet<>();
        lexicon.all(Entry.People.class).forEach(people -> people.nouns().forEach(noun -> add(common, noun)));
        lexicon.all(Entry.Role.class).forEach(role -> add(common, role.units()));
        lexicon.all(Entry.Thing.class).forEach(thing -> add(common, thing.units()));
        lexicon.all(Entry.Weapon.class).forEach(weapon -> add(common, weapon.units()));
        lexicon.all(Entry.Numeral.class).forEach(numeral -> numeral.names().forEach(name -> add(common, name)));
        NameBook.BUNDLED.all("nobody").keySet().forEach(word -> add(common, word));
        return common;
    }

    /// Nouns for those who bear arms.
    private static Set<String> armed(Lexicon lexicon) {
        Set<String> armed = new HashSet<>();
        lexicon.all(Entry.People.class).stream()
                .filter(people -> people.kind().equals("armed"))
                .forEach(people -> people.nouns().forEach(noun -> add(armed, noun)));
        return armed;
    }

    private static void add(Set<String> common, Units units) {
        units.nouns().forEach(noun -> add(common, noun));
    }

    /// With its plurals and duals, as far as they are made by an ending.
    private static void add(Set<String> common, String noun) {
        String stem = NameKey.bare(Letters.folded(noun));
        String cut = stem.endsWith(String.valueOf(Letters.HEH)) ? stem.substring(0, stem.length() - 1) : stem;
        common.add(stem);
        common.add(stem + Letters.ALEF);
        for (String ending : List.of(Letters.PLURAL_UN, Letters.PLURAL_IN, Letters.PLURAL_AT, Letters.DUAL)) {
            common.add(cut + ending);
        }
        common.add(stem + Letters.YEH);
        common.add(stem + Letters.WAW);
    }

    /// Twelve digits that change with the lexicon; empty when nobody is known.
    String version() {
        return version;
    }

    /// The one that knows somebody.
    ///
    /// @throws IllegalArgumentException if both do, and are not of one lexicon
    WhosWho or(WhosWho other) {
        if (version.equals(NOTHING) || version.equals(other.version)) {
            return other;
        }
        if (!other.version.equals(NOTHING)) {
            throw new IllegalArgumentException("what two lexicons know cannot be merged: use one for all articles");
        }
        return this;
    }

    /// The id of the actor that goes by a name: by all of its words, as an office with its state, or as
    /// those who bear arms for a group.
    Optional<String> findNamed(String name) {
        List<String> words = NameKey.words(name);
        return findNamed(words).or(() -> findNamed(NameKey.withoutLam(words)));
    }

    private Optional<String> findNamed(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> whole =
                Optional.ofNullable(byKey.get(NameKey.joined(words))).or(() -> offices.find(words));
        return whole.isPresent() || words.size() == 1 || !armed.contains(words.getFirst())
                ? whole
                : Optional.ofNullable(byKey.get(NameKey.joined(words.subList(1, words.size()))));
    }

    /// The id of an office that is named without its state, in news of that state.
    Optional<String> findOffice(String name, String state) {
        List<String> words = NameKey.words(name);
        return offices.office(words)
                .or(() -> offices.office(NameKey.withoutLam(words)))
                .filter(office -> actors.containsKey(state))
                .map(office -> Offices.of(state, office));
    }

    /// What is known of the actor of that id.
    Optional<Known> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// Whether a name begins with a noun for people or things who are nobody in particular.
    boolean isCommon(List<String> words) {
        return words.isEmpty()
                || Character.isDigit(words.getFirst().charAt(0))
                || common.contains(NameKey.bare(words.getFirst()))
                || common.contains(NameKey.withoutLam(words).getFirst());
    }

    /// What the first word of a name says that it is.
    Optional<ActorKind> head(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(heads.get(NameKey.bare(words.getFirst())));
    }
}
