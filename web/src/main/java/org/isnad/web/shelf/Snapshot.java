package org.isnad.web.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.export.Traits;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Decisions;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Origin;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.knowledge.WhosWho;
import org.isnad.store.Contents;
import org.isnad.store.Store;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.isnad.text.Span;

/// What a store knew when it was read, with what the pages look up. Threads may share it: nothing changes that
/// it says.
public final class Snapshot {
    private final Contents contents;
    private final Knowledge knowledge;
    private final Decisions decisions;
    private final Map<String, String> titles;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /// Quicker than by key; a statement is the same object wherever the knowledge gives it.
    private final IdentityHashMap<Said, Entry> entryOf = new IdentityHashMap<>();

    private final Map<String, Entry> byReference = new HashMap<>();
    private final Map<String, CodedArticle> articles = new HashMap<>();
    private final Map<String, List<Said>> saidIn = new HashMap<>();
    private final Map<String, Traits> traits = new ConcurrentHashMap<>();
    private final Map<Traits, Traits> kinds = new ConcurrentHashMap<>();
    private final List<Entry> inOrder;
    private List<Entry> drawn = List.of();
    private List<Entry> leastSure = List.of();
    private final Set<String> actors;
    private final Map<String, Event> eventById = new HashMap<>();
    private final Map<String, Tie> tieById = new HashMap<>();
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, Origin> originOf = new HashMap<>();
    private final Map<String, List<Contradiction>> contradictionsOf = new HashMap<>();
    private final Map<String, List<Contradiction>> contradictionsIn = new HashMap<>();

    private Snapshot(Contents contents, Knowledge knowledge, Decisions decisions, Map<String, String> texts) {
        this.contents = contents;
        this.knowledge = knowledge;
        this.decisions = decisions;
        titles = texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> title(text.getValue())));
        knowledge.articles().forEach(article -> articles.put(article.sha256(), article));
        actors = knowledge.actors().stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        for (Said said : knowledge.said()) {
            Entry entry = entry(said, texts.getOrDefault(said.article().sha256(), ""));
            entries.put(entry.key(), entry);
            entryOf.put(said, entry);
            byReference.putIfAbsent(said.reference(), entry);
            put(saidIn, said.article().sha256(), said);
        }
        inOrder = List.copyOf(entries.values());
        for (Event event : knowledge.events()) {
            eventById.put(event.id(), event);
            event.reports().forEach(said -> eventOf.put(Entry.key(said), event));
        }
        knowledge.ties().forEach(tie -> tieById.put(tie.id(), tie));
        for (Origin origin : knowledge.origins()) {
            origin.articles().forEach(article -> originOf.put(article.sha256(), origin));
        }
        for (Contradiction contradiction : knowledge.contradictions()) {
            List<String> sides = Stream.of(contradiction.one(), contradiction.other())
                    .map(Entry::key)
                    .toList();
            sides.forEach(key -> put(contradictionsOf, key, contradiction));
            sides.stream()
                    .flatMap(key -> Stream.ofNullable(eventOf.get(key)))
                    .map(Event::id)
                    .distinct()
                    .forEach(event -> put(contradictionsIn, event, contradiction));
        }
    }

    private static <T> void put(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /// Reads all of a store.
    static Snapshot of(Store store, WhosWho known) {
        Contents contents = store.contents();
        Decisions decisions = store.decisions();
        Knowledge knowledge = Knowledge.of(store.codings()).with(known).with(decisions);
        Map<String, String> texts = new HashMap<>();
        store.articles()
                .forEach(stored ->
                        texts.put(stored.article().sha256(), stored.article().text()));
        return new Snapshot(contents, knowledge, decisions, texts);
    }

    private static String title(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static Entry entry(Said said, String text) {
        Statement statement = said.statement();
        Span quote = statement.quote();
        String words = quote.end() <= text.length()
                ? quote.of(text)
                : statement.trigger().text();
        return new Entry(Entry.key(said), said, words);
    }

    /// What a statement has that formats of export may have no place for.
    public Traits traits(Entry entry) {
        return traits.computeIfAbsent(entry.key(), key -> {
            Traits found = Traits.of(entry.said().statement());
            return Optional.ofNullable(kinds.putIfAbsent(found, found)).orElse(found);
        });
    }

    /// How much was in the store.
    public Contents contents() {
        return contents;
    }

    /// What its articles say together.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// What people decided about who is the same.
    public Decisions decisions() {
        return decisions;
    }

    /// Every statement, in the order of the articles and of their texts.
    public List<Entry> entries() {
        return inOrder;
    }

    /// Works out what pages ask for that takes a while over many statements.
    void prepare() {
        drawn();
        leastSure();
        inOrder.forEach(this::traits);
    }

    /// Every statement, the least sure first.
    public synchronized List<Entry> leastSure() {
        if (leastSure.size() < inOrder.size()) {
            leastSure = inOrder.stream()
                    .sorted(Comparator.comparingDouble(
                            entry -> entry.said().statement().confidence()))
                    .toList();
        }
        return leastSure;
    }

    /// Every statement in an order by chance, which is the same for everybody.
    public synchronized List<Entry> drawn() {
        if (drawn.size() < inOrder.size()) {
            record Drawn(Entry entry, String digest) {}
            drawn = inOrder.stream()
                    .map(entry -> new Drawn(entry, Sha256.of("sample " + entry.key())))
                    .sorted(Comparator.comparing(Drawn::digest))
                    .map(Drawn::entry)
                    .toList();
        }
        return drawn;
    }

    /// A statement of this knowledge.
    public Entry entry(Said said) {
        return Optional.ofNullable(entryOf.get(said))
                .or(() -> Optional.ofNullable(entries.get(Entry.key(said))))
                .orElseGet(() -> entry(said, ""));
    }

    /// The statement of that name in the desk's addresses.
    public Optional<Entry> findEntry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// The statement that the rooms call so: `doc#s3`.
    public Optional<Entry> findByReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /// What is coded of an article; nothing if it was not coded when the store was read.
    public CodedArticle article(Article stored) {
        return Optional.ofNullable(articles.get(stored.sha256()))
                .orElseGet(() ->
                        new CodedArticle(stored.id(), stored.sha256(), stored.date(), stored.outlet(), List.of(), ""));
    }

    /// What an article says, in the order of its text.
    public List<Said> saidIn(String sha256) {
        return List.copyOf(saidIn.getOrDefault(sha256, List.of()));
    }

    /// That id, if it is of an actor who is known by name.
    public Optional<String> findActor(String id) {
        return Optional.of(id).filter(actors::contains);
    }

    /// The event that a statement reports, if it reports one.
    public Optional<Event> findEvent(Said said) {
        return Optional.ofNullable(eventOf.get(entry(said).key()));
    }

    /// The event of that id, or the one that a statement (`doc#s3`) is about.
    public Optional<Event> findEvent(String idOrReference) {
        return Optional.ofNullable(eventById.get(idOrReference))
                .or(() -> findByReference(idOrReference).flatMap(entry -> findEvent(entry.said())));
    }

    /// The tie of that id.
    public Optional<Tie> findTie(String id) {
        return Optional.ofNullable(tieById.get(id));
    }

    /// The article and those that it was copied from or into.
    public Optional<Origin> findOrigin(CodedArticle article) {
        return Optional.ofNullable(originOf.get(article.sha256()));
    }

    /// Those of which a side stands in the reports of an event, each once.
    public List<Contradiction> contradictionsIn(Event event) {
        return contradictionsIn.getOrDefault(event.id(), List.of());
    }

    /// In what others contradict a statement.
    public List<Contradiction> contradictions(Said said) {
        return contradictionsOf.getOrDefault(entry(said).key(), List.of());
    }

    /// The first line of an article.
    public String title(CodedArticle article) {
        return titles.getOrDefault(article.sha256(), article.doc());
    }
}
