package org.isnad.web.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Origin;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.WhosWho;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;
import org.isnad.store.Contents;
import org.isnad.store.Store;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// What a store knew when it was read, with what the pages look up. Immutable.
public final class Snapshot {
    private final Contents contents;
    private final Knowledge knowledge;
    private final Map<String, String> titles;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byReference = new HashMap<>();
    private final Map<String, List<Said>> saidIn = new HashMap<>();
    private final Set<String> actors;
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, Origin> originOf = new HashMap<>();
    private final Map<String, List<Contradiction>> contradictionsOf = new HashMap<>();

    private Snapshot(Contents contents, Knowledge knowledge, Map<String, String> texts) {
        this.contents = contents;
        this.knowledge = knowledge;
        titles = texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> title(text.getValue())));
        actors = knowledge.actors().stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        for (Said said : knowledge.said()) {
            Entry entry = entry(said, texts.getOrDefault(said.article().sha256(), ""));
            entries.put(entry.key(), entry);
            byReference.putIfAbsent(said.reference(), entry);
            saidIn.computeIfAbsent(said.article().sha256(), none -> new ArrayList<>())
                    .add(said);
        }
        for (Event event : knowledge.events()) {
            event.reports().forEach(said -> eventOf.put(Entry.key(said), event));
        }
        for (Origin origin : knowledge.origins()) {
            origin.articles().forEach(article -> originOf.put(article.sha256(), origin));
        }
        for (Contradiction contradiction : knowledge.contradictions()) {
            Stream.of(contradiction.one(), contradiction.other())
                    .map(Entry::key)
                    .forEach(key -> contradictionsOf
                            .computeIfAbsent(key, none -> new ArrayList<>())
                            .add(contradiction));
        }
    }

    /// Reads all of a store.
    static Snapshot of(Store store, WhosWho known) {
        Contents contents = store.contents();
        Knowledge knowledge = Knowledge.of(store.codings()).with(known).with(store.decisions());
        Map<String, String> texts = new HashMap<>();
        store.articles()
                .forEach(stored ->
                        texts.put(stored.article().sha256(), stored.article().text()));
        return new Snapshot(contents, knowledge, texts);
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
        Stream<Participant> roles = Stream.of(statement.agents(), statement.targets(), statement.places())
                .flatMap(List::stream);
        String names = Stream.concat(
                        roles.map(Participant::name),
                        statement.sources().stream().map(Link::name))
                .map(Words::text)
                .collect(Collectors.joining(" "));
        return new Entry(Entry.key(said), said, words, Letters.folded(words + " " + names));
    }

    /// How much was in the store.
    public Contents contents() {
        return contents;
    }

    /// What its articles say together.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// Every statement, in the order of the articles and of their texts.
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /// A statement of this knowledge.
    public Entry entry(Said said) {
        return Optional.ofNullable(entries.get(Entry.key(said))).orElseGet(() -> entry(said, ""));
    }

    /// The statement of that name in the desk's addresses.
    public Optional<Entry> findEntry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// The statement that the rooms call so: `doc#s3`.
    public Optional<Entry> findByReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /// The article with that digest.
    public Optional<CodedArticle> findArticle(String sha256) {
        return saidIn.getOrDefault(sha256, List.of()).stream()
                .map(Said::article)
                .findFirst()
                .or(() -> knowledge.articles().stream()
                        .filter(article -> article.sha256().equals(sha256))
                        .findFirst());
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
        return Optional.ofNullable(eventOf.get(Entry.key(said)));
    }

    /// The article and those that it was copied from or into.
    public Optional<Origin> findOrigin(CodedArticle article) {
        return Optional.ofNullable(originOf.get(article.sha256()));
    }

    /// In what others contradict a statement.
    public List<Contradiction> contradictions(Said said) {
        return contradictionsOf.getOrDefault(Entry.key(said), List.of());
    }

    /// The first line of an article.
    public String title(CodedArticle article) {
        return titles.getOrDefault(article.sha256(), article.doc());
    }
}
