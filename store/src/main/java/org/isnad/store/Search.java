package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Looks into the tables of words. Both databases give the same hits in the same order.
final class Search {
    private static final int BEST = 200;

    private final Backend backend;
    private final Handle handle;
    private final Query query;
    private final Snippets snippets;
    private final Map<Long, Terms> terms = new HashMap<>();

    Search(Backend backend, Handle handle, Query query) {
        this.backend = backend;
        this.handle = handle;
        this.query = query;
        snippets = new Snippets(query);
    }

    /// @param most so many hits are given
    Found find(Scope scope, int most) {
        return switch (scope) {
            case ARTICLES -> articles(most);
            case STATEMENTS -> statements(most);
            case SPEAKERS -> names("speaker", most);
            case ACTORS -> names("actor", most);
        };
    }

    private Found articles(int most) {
        if (query.isOfStatements()) {
            throw new IllegalArgumentException(
                    "articles have no type, status, speaker, actor or place: look for" + " statements");
        }
        String select = "SELECT a.seq FROM article a";
        Ranks.Hits hits = (further, limit) ->
                numbers(select, SearchIndex.ARTICLES, "a.seq", days("a.published", "a.published"), further, limit);
        List<IntFunction<Query.Clause>> weights = query.clauses().stream()
                .map(clause -> (IntFunction<Query.Clause>) level -> Weights.inArticles(clause, level))
                .toList();
        return found(new Ranks(hits, weights, Weights.HIGHEST).best(most), this::article);
    }

    private Hit article(long seq) {
        Article article = stored(seq);
        Terms found = terms(seq);
        if (found.sentences().isEmpty()) {
            return new Hit.OfArticle(article, new Span(0, article.text().length()), List.of());
        }
        Terms.Line best = snippets.best(found);
        return new Hit.OfArticle(article, best.span(), snippets.words(best.terms()));
    }

    private Found statements(int most) {
        return found(ranks().best(most), this::statement);
    }

    private Ranks ranks() {
        String select = "SELECT s.seq FROM statement s";
        Ranks.Hits hits = (further, limit) ->
                numbers(select, SearchIndex.STATEMENTS, "s.seq", days("s.first_day", "s.last_day"), further, limit);
        List<IntFunction<Query.Clause>> weights = query.clauses().stream()
                .filter(clause -> !clause.ofStatements())
                .map(clause -> (IntFunction<Query.Clause>) level -> Weights.inStatements(clause))
                .toList();
        return new Ranks(hits, weights, 1);
    }

    private List<Terms.Term> quote(long seq) {
        Span span = handle.createQuery("SELECT quote_start, quote_end FROM statement WHERE seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> new Span(row.getInt(1), row.getInt(2)))
                .one();
        return terms(seq / SearchIndex.ROOM).in(span);
    }

    private Hit statement(long seq) {
        Article article = stored(seq / SearchIndex.ROOM);
        CodedArticle coded = new Codings(handle).findNewest(article.sha256()).orElseThrow();
        Statement statement = coded.statements().get((int) (seq % SearchIndex.ROOM) - 1);
        return new Hit.OfStatement(article, statement, snippets.words(quote(seq)));
    }

    /// Every statement that is found, those of the articles added last first.
    List<Match> matches() {
        String sql = "SELECT a.sha256, s.id FROM statement s JOIN article a ON a.seq = s.seq / " + SearchIndex.ROOM
                + joined(SearchIndex.STATEMENTS, "s.seq", query.clauses()) + days("s.first_day", "s.last_day")
                + " ORDER BY "
                + number(SearchIndex.STATEMENTS, "s.seq") + " DESC";
        return select(sql).map(Search::match).list();
    }

    /// The statements that {@link #find} ranks, best first, without their articles.
    List<Ranked> best() {
        return ranks().best(BEST).numbers().stream()
                .map(seq -> new Ranked(match(seq), snippets.words(quote(seq))))
                .toList();
    }

    private Match match(long seq) {
        return handle.createQuery("SELECT a.sha256, s.id FROM statement s, article a"
                        + " WHERE s.seq = :seq AND a.seq = :article")
                .bind("seq", seq)
                .bind("article", seq / SearchIndex.ROOM)
                .map(Search::match)
                .one();
    }

    private static Match match(ResultSet row, StatementContext context) throws SQLException {
        return new Match(row.getString(1), row.getString(2));
    }

    /// Every article that is found, or in which a statement is, by its SHA-256.
    List<String> matchingArticles() {
        if (query.isOfStatements()) {
            return matches().stream().map(Match::sha256).distinct().toList();
        }
        String sql = "SELECT a.sha256 FROM article a" + joined(SearchIndex.ARTICLES, "a.seq", query.clauses())
                + days("a.published", "a.published") + " ORDER BY " + number(SearchIndex.ARTICLES, "a.seq") + " DESC";
        return select(sql).mapTo(String.class).list();
    }

    /// The words of a stretch of an article that are looked for.
    List<Span> words(String sha256, Span stretch) {
        return new Articles(handle)
                .findSeq(sha256)
                .map(article -> snippets.words(terms(article).in(stretch)))
                .orElse(List.of());
    }

    private Found names(String role, int most) {
        List<Query.Clause> clauses = new ArrayList<>(query.clauses());
        clauses.add(new Query.Clause(role, List.of(List.of(Tokens.ROLE + role)), false));
        String sql = "SELECT n.name, n.actor, n.statements FROM name n JOIN name_words ON "
                + backend.number(SearchIndex.NAMES) + " = n.seq WHERE n.statements > 0 AND "
                + backend.matches(SearchIndex.NAMES) + " ORDER BY n.statements DESC, n.seq LIMIT "
                + (Ranks.COUNTED + 1);
        List<Hit> found = handle.createQuery(sql)
                .bind("wanted", backend.wanted(clauses))
                .<Hit>map((row, context) -> new Hit.OfName(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        int total = Math.min(found.size(), Ranks.COUNTED);
        return new Found(found.subList(0, Math.min(total, most)), total, found.size() > Ranks.COUNTED);
    }

    /// The newest of what has all that is looked for, and more.
    private List<Long> numbers(
            String select, String table, String number, String days, List<Query.Clause> further, int most) {
        List<Query.Clause> clauses = new ArrayList<>(query.clauses());
        clauses.addAll(further);
        // The table of words gives its rows in this order by itself.
        String order = " ORDER BY " + (clauses.isEmpty() ? number : backend.number(table)) + " DESC LIMIT " + most;
        return bound(handle.createQuery(select + joined(table, number, clauses) + days + order), clauses)
                .mapTo(Long.class)
                .list();
    }

    private String joined(String table, String number, List<Query.Clause> clauses) {
        return clauses.isEmpty()
                ? " WHERE TRUE"
                : " JOIN " + table + " ON " + backend.number(table) + " = " + number + " WHERE "
                        + backend.matches(table);
    }

    private String number(String table, String number) {
        return query.clauses().isEmpty() ? number : backend.number(table);
    }

    private String days(String first, String last) {
        return (query.from().isPresent() ? " AND " + last + " >= :from" : "")
                + (query.to().isPresent() ? " AND " + first + " <= :to AND " + first + " <> ''" : "");
    }

    private org.jdbi.v3.core.statement.Query select(String sql) {
        return bound(handle.createQuery(sql), query.clauses());
    }

    private org.jdbi.v3.core.statement.Query bound(
            org.jdbi.v3.core.statement.Query select, List<Query.Clause> clauses) {
        if (!clauses.isEmpty()) {
            select.bind("wanted", backend.wanted(clauses));
        }
        query.from().map(LocalDate::toString).ifPresent(day -> select.bind("from", day));
        query.to().map(LocalDate::toString).ifPresent(day -> select.bind("to", day));
        return select;
    }

    private static Found found(Ranks.Best best, LongFunction<Hit> hit) {
        return new Found(
                best.numbers().stream().mapToLong(Long::longValue).mapToObj(hit).toList(), best.total(), best.more());
    }

    private Terms terms(long article) {
        return terms.computeIfAbsent(
                article,
                seq -> Table.TERM
                        .find(handle, seq)
                        .map(row -> PackedTerms.unpack(row.bytes(0)))
                        .orElse(new Terms(List.of())));
    }

    private Article stored(long seq) {
        return new Articles(handle).find(seq).orElseThrow().article();
    }
}
