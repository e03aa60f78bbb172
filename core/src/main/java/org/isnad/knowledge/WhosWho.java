package org.isnad.knowledge;

import java.util.HashMap;
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
import org.isnad.lexicon.PeopleClass;
import org.isnad.normalize.Letters;

/// Who is known before any article is read: the actors of a lexicon, and its nouns for people who are nobody in
/// particular. Immutable.
public final class WhosWho {
    private static final String NOTHING = "";

    /// Nobody is known.
    public static final WhosWho NONE = new WhosWho(NOTHING, Map.of(), CommonNouns.NONE, Map.of(), Offices.none());

    private final String version;
    private final Map<String, Known> actors;
    private final CommonNouns nouns;
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
            CommonNouns nouns,
            Map<String, ActorKind> heads,
            Offices offices) {
        this.version = version;
        this.offices = offices;
        this.actors = Map.copyOf(actors);
        this.nouns = nouns;
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
        return new WhosWho(lexicon.version(), actors, CommonNouns.from(lexicon), heads, new Offices(lexicon));
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
        return whole.isPresent() || words.size() == 1 || !nouns.isArmed(words.getFirst())
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
                || nouns.isCommon(NameKey.bare(words.getFirst()))
                || nouns.isCommon(NameKey.withoutLam(words).getFirst());
    }

    /// Who the people are whom words describe; empty if the words don't say it.
    Set<PeopleClass> whose(List<String> words) {
        return nouns.whose(words);
    }

    /// Whether a word that carries a statement says that somebody died.
    boolean isDeadly(String word) {
        return nouns.isDeadly(word);
    }

    /// Whether an id is that of a person, or of somebody newly named of whom nothing says that he is more than one.
    boolean isPerson(String actor, List<String> name) {
        return find(actor)
                .map(one -> one.kind() == ActorKind.PERSON)
                .orElseGet(() -> name.size() > 1 && head(name).isEmpty());
    }

    /// What the first word of a name says that it is.
    Optional<ActorKind> head(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(heads.get(NameKey.bare(words.getFirst())));
    }
}
