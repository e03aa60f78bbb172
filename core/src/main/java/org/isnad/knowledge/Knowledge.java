package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// What a number of coded articles say together: actors, events, ties, contradictions, and who only repeats
/// whom. Immutable; share it between threads.
///
/// ```java
/// var knowledge = Knowledge.of(store.codings()).with(WhosWho.from(ArabicLexicon.entries()));
/// for (var event : knowledge.events())
///     System.out.println(event.id() + " " + event.type() + " " + event.independence());
/// ```
///
/// Merging is associative, knows no order, and an article that comes twice counts once: any way of folding
/// the same articles gives equal knowledge, and every list below comes in the same order with the same ids.
/// What is asked for is worked out when it is asked for first.
public final class Knowledge {
    /// Of two codings of one article the one with the greater version stays. Codings that agree in all of
    /// this are the same, since coding is deterministic.
    private static final Comparator<CodedArticle> NEWEST = Comparator.comparing(CodedArticle::version)
            .thenComparing(CodedArticle::doc)
            .thenComparing(article -> article.outlet().orElse(""))
            .thenComparing(article -> article.date().map(Object::toString).orElse(""));

    /// By date (unknown ones last), outlet and id.
    public static final Comparator<CodedArticle> READING_ORDER = Comparator.comparing((CodedArticle article) ->
                    article.date().map(Object::toString).orElse("unknown"))
            .thenComparing(article -> article.outlet().orElse(""))
            .thenComparing(CodedArticle::doc)
            .thenComparing(CodedArticle::sha256);

    private final Map<String, CodedArticle> bySha256;
    private final WhosWho known;
    private final Decisions decisions;
    private final List<CodedArticle> articles;
    private final Later<Happenings> happenings = new Later<>(this::readHappenings);
    private final Later<List<Said>> said = new Later<>(() -> happenings.get().said());
    private final Later<List<Origin>> origins = new Later<>(this::readOrigins);
    private final Later<List<Event>> events = new Later<>(this::readEvents);
    private final Later<List<Actor>> actors = new Later<>(this::readActors);
    private final Later<List<Tie>> ties = new Later<>(this::readTies);
    private final Later<List<Contradiction>> contradictions = new Later<>(this::readContradictions);

    private Knowledge(Map<String, CodedArticle> bySha256, WhosWho known, Decisions decisions) {
        this.bySha256 = bySha256;
        this.known = known;
        this.decisions = decisions;
        this.articles = bySha256.values().stream().sorted(READING_ORDER).toList();
    }

    /// Knowledge of no article.
    public static Knowledge empty() {
        return new Knowledge(Map.of(), WhosWho.NONE, Decisions.NONE);
    }

    /// What one article says.
    public static Knowledge of(CodedArticle article) {
        return of(Stream.of(article));
    }

    /// What many articles say, in whatever order they come.
    public static Knowledge of(Stream<CodedArticle> articles) {
        Map<String, CodedArticle> all = new HashMap<>();
        articles.forEach(article -> put(all, article));
        return new Knowledge(all, WhosWho.NONE, Decisions.NONE);
    }

    /// What both know. Decisions of both count.
    ///
    /// @throws IllegalArgumentException if both know different lexicons
    public Knowledge merge(Knowledge other) {
        Map<String, CodedArticle> all = new HashMap<>(bySha256);
        other.bySha256.values().forEach(article -> put(all, article));
        return new Knowledge(all, known.or(other.known), decisions.and(other.decisions));
    }

    private static void put(Map<String, CodedArticle> all, CodedArticle article) {
        all.merge(article.sha256(), article, Knowledge::newest);
    }

    /// Of two codings of one article the one that stays.
    public static CodedArticle newest(CodedArticle one, CodedArticle other) {
        return NEWEST.compare(one, other) >= 0 ? one : other;
    }

    /// The same articles, read with who is known beforehand: names, kinds and Latin names of the lexicon's
    /// actors.
    public Knowledge with(WhosWho lexicon) {
        return new Knowledge(bySha256, lexicon, decisions);
    }

    /// The same articles, read with what people decided about who is the same, beside the decisions before.
    public Knowledge with(Decisions more) {
        return new Knowledge(bySha256, known, decisions.and(more));
    }

    /// What was known at the end of a day: articles published later, or at an unknown time, are left out.
    public Knowledge asOf(LocalDate day) {
        return published(Optional.empty(), Optional.of(day));
    }

    /// What the articles published in a time say; articles of no known date are left out if either end is
    /// given.
    public Knowledge published(Optional<LocalDate> from, Optional<LocalDate> to) {
        Map<String, CodedArticle> some = new HashMap<>();
        for (CodedArticle article : articles) {
            boolean after = from.isEmpty()
                    || article.date().filter(date -> !date.isBefore(from.get())).isPresent();
            boolean before = to.isEmpty()
                    || article.date().filter(date -> !date.isAfter(to.get())).isPresent();
            if (after && before) {
                some.put(article.sha256(), article);
            }
        }
        return new Knowledge(some, known, decisions);
    }

    /// All articles: by date (unknown ones last), outlet and id.
    public List<CodedArticle> articles() {
        return articles;
    }

    /// All statements, in the order of the articles and of their texts.
    public List<Said> said() {
        return said.get();
    }

    private Happenings readHappenings() {
        return Happenings.of(articles, new Cast(articles, known, decisions, originOf()), known);
    }

    /// The outlets by name; articles of no known outlet stand together, first.
    public List<Outlet> outlets() {
        Map<String, Outlet> byName = new TreeMap<>();
        articles.forEach(article -> byName.merge(article.outlet().orElse(""), Outlet.of(article), Outlet::and));
        return List.copyOf(byName.values());
    }

    /// How many statements there are of each type, by status. Types and statuses that do not occur are absent.
    public Map<StatementType, Map<Status, Integer>> types() {
        Map<StatementType, Map<Status, Integer>> counts = new EnumMap<>(StatementType.class);
        for (CodedArticle article : articles) {
            article.statements()
                    .forEach(statement -> counts.computeIfAbsent(statement.type(), type -> new EnumMap<>(Status.class))
                            .merge(statement.status(), 1, Integer::sum));
        }
        return counts;
    }

    /// Who says what: those who say most come first, what articles say in their own voice comes last.
    public List<Voice> voices() {
        Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
        for (Said one : said()) {
            String speaker = one.speaker().map(Party::actor).orElse("");
            bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(one);
        }
        return bySpeaker.values().stream()
                .map(all -> new Voice(all.getFirst().speaker(), all))
                .sorted(Voice.LOUDEST)
                .toList();
    }

    /// The actors: those who are named most come first. Persons are among them only with a public role.
    public List<Actor> actors() {
        return actors.get();
    }

    private List<Actor> readActors() {
        return new ActorList(known, said()).actors();
    }

    /// The actor of that id or name.
    public Optional<Actor> findActor(String idOrName) {
        String key = NameKey.of(idOrName);
        return actors().stream()
                .filter(actor -> actor.id().equals(idOrName))
                .findFirst()
                .or(() -> actors().stream()
                        .filter(actor -> actor.latin().equalsIgnoreCase(idOrName)
                                || actor.names().stream()
                                        .anyMatch(alias ->
                                                NameKey.of(alias.name()).equals(key)))
                        .findFirst())
                .or(() -> known.findNamed(idOrName)
                        .map(ActorIds::known)
                        .flatMap(id -> actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .findFirst()));
    }

    /// The events in order of time; those of no known day come last.
    public List<Event> events() {
        return events.get();
    }

    private List<Event> readEvents() {
        EventMaker maker = new EventMaker(known, originOf());
        return happenings.get().reports().stream()
                .map(maker::of)
                .sorted(Event.IN_TIME)
                .toList();
    }

    /// The id of the origin of each article, by its SHA-256.
    private Map<String, String> originOf() {
        Map<String, String> byArticle = new HashMap<>();
        origins().forEach(origin -> origin.articles().forEach(article -> byArticle.put(article.sha256(), origin.id())));
        return byArticle;
    }

    /// The event of that id, or the one that a statement (`doc#s3`) is about.
    public Optional<Event> findEvent(String idOrReference) {
        return events().stream()
                .filter(event -> event.id().equals(idOrReference)
                        || event.reports().stream()
                                .anyMatch(said -> said.reference().equals(idOrReference)))
                .findFirst();
    }

    /// The ties between actors, each with all statements that tell of it; those with an unknown side come last.
    public List<Tie> ties() {
        return ties.get();
    }

    private List<Tie> readTies() {
        return new TieSearch(new EventMaker(known, originOf()), new Ends(events()), known).ties(said());
    }

    /// Leaders whose end is told, with those who follow them and those who refuse.
    public List<Succession> successions() {
        return Successions.of(ties(), said());
    }

    /// Statements that are said against each other or cannot both be right, in the order of the events.
    public List<Contradiction> contradictions() {
        return contradictions.get();
    }

    private List<Contradiction> readContradictions() {
        return new ContradictionSearch(events()).all();
    }

    /// Articles that come from one report, each article in one of them, in the order of the articles.
    public List<Origin> origins() {
        return origins.get();
    }

    private List<Origin> readOrigins() {
        return new OriginSearch(articles).origins();
    }

    /// What is known of a subject, in order of time; what has no known day comes last.
    public List<Moment> timeline(Subject subject) {
        return Timelines.of(subject, events());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knowledge knowledge
                && bySha256.equals(knowledge.bySha256)
                && decisions.equals(knowledge.decisions)
                && known.version().equals(knowledge.known.version());
    }

    @Override
    public int hashCode() {
        return bySha256.hashCode();
    }

    @Override
    public String toString() {
        return articles.size() + " articles, "
                + articles.stream()
                        .mapToInt(article -> article.statements().size())
                        .sum() + " statements";
    }
}
