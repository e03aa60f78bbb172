package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Looks into the tables of words. Both databases give the same hits in the same order.
final class Search {
    /// So many are ranked: those added last.
    private static final int CANDIDATES = 200;

    private final Backend backend;
    private final Handle handle;
    private final Query query;
    private final Ranking ranking;
    private final Map<Long, Terms> terms = new HashMap<>();

    Search(Backend backend, Handle handle, Query query) {
        this.backend = backend;
        this.handle = handle;
        this.query = query;
        ranking = new Ranking(query);
    }

    private record Candidate(long seq, double score) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .thenComparingLong(Candidate::seq)
                .reversed();
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
        String sql = "SELECT a.seq FROM article a" + joined(SearchIndex.ARTICLES, "a.seq")
                + days("a.published", "a.published") + " ORDER BY " + order(SearchIndex.ARTICLES, "a.seq");
        return ranked(numbers(sql), this::score, this::article, most);
    }

    private double score(long article) {
        return query.clauses().isEmpty() ? 0 : ranking.score(terms(article));
    }

    private Hit article(long seq) {
        Article article = stored(seq);
        Terms found = terms(seq);
        if (found.sentences().isEmpty()) {
            return new Hit.OfArticle(article, new Span(0, article.text().length()), List.of());
        }
        Terms.Line best = ranking.best(found);
        return new Hit.OfArticle(article, best.span(), ranking.words(best.terms()));
    }

    private Found statements(int most) {
        return ranked(numbers(statementNumbers()), this::scoreOfStatement, this::statement, most);
    }

    private String statementNumbers() {
        return "SELECT s.seq FROM statement s" + joined(SearchIndex.STATEMENTS, "s.seq")
                + days("s.first_day", "s.last_day") + " ORDER BY " + order(SearchIndex.STATEMENTS, "s.seq");
    }

    private double scoreOfStatement(long seq) {
        return query.clauses().stream().allMatch(Query.Clause::ofStatements) ? 0 : ranking.score(quote(seq));
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
        return new Hit.OfStatement(article, statement, ranking.words(quote(seq)));
    }

    /// Every statement that is found, those of the articles added last first.
    List<Match> matches() {
        String sql = "SELECT a.sha256, s.id FROM statement s JOIN article a ON a.seq = s.seq / " + SearchIndex.ROOM
                + joined(SearchIndex.STATEMENTS, "s.seq") + days("s.first_day", "s.last_day") + " ORDER BY "
                + number(SearchIndex.STATEMENTS, "s.seq") + " DESC";
        return select(sql).map(Search::match).list();
    }

    /// The statements that {@link #find} ranks, best first, without their articles.
    List<Ranked> best() {
        return numbers(statementNumbers()).stream()
                .limit(CANDIDATES)
                .map(seq -> new Candidate(seq, scoreOfStatement(seq)))
                .sorted(Candidate.BEST_FIRST)
                .map(candidate -> new Ranked(match(candidate.seq()), ranking.words(quote(candidate.seq()))))
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
        String sql = "SELECT a.sha256 FROM article a" + joined(SearchIndex.ARTICLES, "a.seq")
                + days("a.published", "a.published") + " ORDER BY " + number(SearchIndex.ARTICLES, "a.seq") + " DESC";
        return select(sql).mapTo(String.class).list();
    }

    /// The words of a stretch of an article that are looked for.
    List<Span> words(String sha256, Span stretch) {
        return new Articles(handle)
                .findSeq(sha256)
                .map(article -> ranking.words(terms(article).in(stretch)))
                .orElse(List.of());
    }

    private Found names(String role, int most) {
        List<Query.Clause> clauses = new ArrayList<>(query.clauses());
        clauses.add(new Query.Clause(role, List.of(List.of(Tokens.ROLE + role)), false));
        String sql = "SELECT n.name, n.actor, n.statements FROM name n JOIN name_words ON "
                + backend.number(SearchIndex.NAMES) + " = n.seq WHERE n.statements > 0 AND "
                + backend.matches(SearchIndex.NAMES) + " ORDER BY n.statements DESC, n.seq LIMIT " + (CANDIDATES + 1);
        List<Hit> found = handle.createQuery(sql)
                .bind("wanted", backend.wanted(clauses))
                .<Hit>map((row, context) -> new Hit.OfName(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        int total = Math.min(found.size(), CANDIDATES);
        return new Found(found.subList(0, Math.min(total, most)), total, found.size() > CANDIDATES);
    }

    private String joined(String table, String number) {
        return query.clauses().isEmpty()
                ? " WHERE TRUE"
                : " JOIN " + table + " ON " + backend.number(table) + " = " + number + " WHERE "
                        + backend.matches(table);
    }

    /// The table of words gives its rows in this order by itself.
    private String order(String table, String number) {
        return number(table, number) + " DESC LIMIT " + (CANDIDATES + 1);
    }

    private String number(String table, String number) {
        return query.clauses().isEmpty() ? number : backend.number(table);
    }

    private String days(String first, String last) {
        return (query.from().isPresent() ? " AND " + last + " >= :from" : "")
                + (query.to().isPresent() ? " AND " + first + " <= :to AND " + first + " <> ''" : "");
    }

    private List<Long> numbers(String sql) {
        return select(sql).mapTo(Long.class).list();
    }

    private org.jdbi.v3.core.statement.Query select(String sql) {
        var select = handle.createQuery(sql);
        if (!query.clauses().isEmpty()) {
            select.bind("wanted", backend.wanted(query.clauses()));
        }
        query.from().map(LocalDate::toString).ifPresent(day -> select.bind("from", day));
        query.to().map(LocalDate::toString).ifPresent(day -> select.bind("to", day));
        return select;
    }

    private static Found ranked(List<Long> numbers, Function<Long, Double> score, Function<Long, Hit> hit, int most) {
        List<Hit> hits = numbers.stream()
                .limit(CANDIDATES)
                .map(seq -> new Candidate(seq, score.apply(seq)))
                .sorted(Candidate.BEST_FIRST)
                .limit(most)
                .map(candidate -> hit.apply(candidate.seq()))
                .collect(Collectors.toList());
        return new Found(hits, Math.min(numbers.size(), CANDIDATES), numbers.size() > CANDIDATES);
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
