package org.isnad.knowledge;

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

/// What a number of coded articles say together. Immutable; share it between threads.
///
/// Merging is associative, knows no order, and an article that comes twice counts once: any way of folding
/// the same articles gives equal knowledge, and every list below comes in the same order.
public final class Knowledge {
    /// Of two codings of one article the one with the greater version stays. Codings that agree in all of
    /// this are the same, since coding is deterministic.
    private static final Comparator<CodedArticle> NEWEST = Comparator.comparing(CodedArticle::version)
            .thenComparing(CodedArticle::doc)
            .thenComparing(article -> article.outlet().orElse(""))
            .thenComparing(article -> article.date().map(Object::toString).orElse(""));

    private static final Comparator<CodedArticle> READING_ORDER = Comparator.comparing((CodedArticle article) ->
                    article.date().map(Object::toString).orElse("unknown"))
            .thenComparing(article -> article.outlet().orElse(""))
            .thenComparing(CodedArticle::doc)
            .thenComparing(CodedArticle::sha256);

    private final Map<String, CodedArticle> bySha256;
    private final List<CodedArticle> articles;
    private final List<Said> said;

    private Knowledge(Map<String, CodedArticle> bySha256) {
        this.bySha256 = bySha256;
        this.articles = bySha256.values().stream().sorted(READING_ORDER).toList();
        this.said = articles.stream().flatMap(Said::in).toList();
    }

    /// Knowledge of no article.
    public static Knowledge empty() {
        return new Knowledge(Map.of());
    }

    /// What one article says.
    public static Knowledge of(CodedArticle article) {
        return of(Stream.of(article));
    }

    /// What many articles say, in whatever order they come.
    public static Knowledge of(Stream<CodedArticle> articles) {
        Map<String, CodedArticle> all = new HashMap<>();
        articles.forEach(article -> put(all, article));
        return new Knowledge(all);
    }

    /// What both know.
    public Knowledge merge(Knowledge other) {
        Map<String, CodedArticle> all = new HashMap<>(bySha256);
        other.bySha256.values().forEach(article -> put(all, article));
        return new Knowledge(all);
    }

    private static void put(Map<String, CodedArticle> all, CodedArticle article) {
        all.merge(article.sha256(), article, (one, two) -> NEWEST.compare(one, two) >= 0 ? one : two);
    }

    /// All articles: by date (unknown ones last), outlet and id.
    public List<CodedArticle> articles() {
        return articles;
    }

    /// All statements, in the order of the articles and of their texts.
    public List<Said> said() {
        return said;
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
        for (Said one : said) {
            counts.computeIfAbsent(one.statement().type(), type -> new EnumMap<>(Status.class))
                    .merge(one.statement().status(), 1, Integer::sum);
        }
        return counts;
    }

    /// Who says what: those who say most come first, what articles say in their own voice comes last.
    public List<Voice> voices() {
        Map<Optional<String>, List<Said>> bySpeaker = new LinkedHashMap<>();
        for (Said one : said) {
            Optional<String> speaker = one.speaker().map(Actor::key);
            bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(one);
        }
        return bySpeaker.values().stream()
                .map(all -> new Voice(all.getFirst().speaker(), all))
                .sorted(Voice.LOUDEST)
                .toList();
    }

    /// The ties between actors, each with all statements that tell of it; those with an unknown side come last.
    public List<Tie> ties() {
        return Tie.among(said);
    }

    /// What is claimed, denied or unconfirmed, each beside a statement that it faces.
    public List<Facing> facing() {
        return new FacingSearch(said).pairs();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knowledge knowledge && bySha256.equals(knowledge.bySha256);
    }

    @Override
    public int hashCode() {
        return bySha256.hashCode();
    }

    @Override
    public String toString() {
        return articles.size() + " articles, " + said.size() + " statements";
    }
}
