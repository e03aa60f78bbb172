package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.store.SearchIndex.Name;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Compares what a store is searched by with what its words and newest codings give.
final class IndexVerifier {
    private static final int MOST_FAULTS = 100;
    private static final String INDEX = "the search index";
    private static final String MEND = ": 'isnad verify --mend' makes the index anew";

    private final Backend backend;
    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Name, Long> names = new HashMap<>();
    private long articles;
    private long statements;

    IndexVerifier(Backend backend, Handle handle) {
        this.backend = backend;
        this.handle = handle;
    }

    /// What is not as it should be; nothing if all is.
    List<Fault> faults() {
        try {
            compare();
        } catch (JdbiException e) {
            fault("it cannot be read");
        }
        return faults;
    }

    private void compare() {
        IndexedWords ofArticles = backend.indexed(handle, SearchIndex.ARTICLES);
        IndexedWords ofStatements = backend.indexed(handle, SearchIndex.STATEMENTS);
        List<Table.Row> page = Table.TERM.after(handle, 0, Pages.SIZE);
        while (!page.isEmpty()) {
            page.forEach(row -> article(row, ofArticles, ofStatements));
            page = Table.TERM.after(handle, page.getLast().seq(), Pages.SIZE);
        }
        count("articles", articles, ofArticles.count());
        count("statements", statements, ofStatements.count());
        count("rows of statements", statements, number("SELECT COUNT(*) FROM statement"));
        names(backend.indexed(handle, SearchIndex.NAMES));
    }

    private void article(Table.Row row, IndexedWords ofArticles, IndexedWords ofStatements) {
        articles++;
        Optional<Terms> terms = PackedTerms.find(row.bytes(0));
        Optional<Table.Row> article = Table.ARTICLE.find(handle, row.seq());
        if (terms.isEmpty() || article.isEmpty()) {
            fault("the words of " + name(article, row) + " were changed");
            return;
        }
        if (!ofArticles.holds(row.seq(), Tokens.of(terms.get()))) {
            fault(name(article, row) + " is not found by its words");
        }
        findCoded(article.get())
                .ifPresent(coded -> statements(row, name(article, row), coded, terms.get(), ofStatements));
    }

    private static String name(Optional<Table.Row> article, Table.Row row) {
        return article.map(known -> "article " + known.text(Articles.DOC) + " ("
                        + known.text(Articles.SHA256).substring(0, 12) + ")")
                .orElse("article " + row.seq());
    }

    private Optional<CodedArticle> findCoded(Table.Row article) {
        try {
            return new Codings(handle).findNewest(article.text(Articles.SHA256));
        } catch (RuntimeException e) {
            // A damaged coding; the log tells of it.
            return Optional.empty();
        }
    }

    private void statements(Table.Row row, String article, CodedArticle coded, Terms terms, IndexedWords ofStatements) {
        long place = row.seq() * SearchIndex.ROOM;
        for (Statement statement : coded.statements()) {
            if (++place % SearchIndex.ROOM == 0) {
                break;
            }
            statements++;
            boolean whole = isKept(place, statement) && ofStatements.holds(place, Tokens.of(statement, terms));
            if (!whole) {
                fault("statement " + statement.id() + " of " + article + " is not found by what it says");
            }
            SearchIndex.names(statement).forEach(name -> names.merge(name.getKey(), 1L, Long::sum));
        }
    }

    private boolean isKept(long seq, Statement statement) {
        return handle.createQuery(
                        "SELECT id, quote_start, quote_end, first_day, last_day FROM statement WHERE seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> row.getString(1).equals(statement.id())
                        && row.getInt(2) == statement.quote().start()
                        && row.getInt(3) == statement.quote().end()
                        && row.getString(4).equals(SearchIndex.firstDay(statement))
                        && row.getString(5).equals(SearchIndex.lastDay(statement)))
                .findOne()
                .orElse(false);
    }

    private void names(IndexedWords ofNames) {
        List<Long> rows = handle.createQuery("SELECT seq, role, name, actor, statements, words FROM name")
                .map((row, context) -> {
                    Name name = new Name(row.getString(2), row.getString(3), row.getString(4));
                    Long expected = names.remove(name);
                    boolean counted = row.getLong(5) == (expected == null ? 0 : expected);
                    if (!counted
                            || !ofNames.holds(
                                    row.getLong(1), List.of(row.getString(6).split(" ")))) {
                        fault("the name " + name.name() + " is not found as it is in the articles");
                    }
                    return row.getLong(1);
                })
                .list();
        names.keySet().forEach(name -> fault("the name " + name.name() + " is missing"));
        count("names", rows.size(), ofNames.count());
    }

    private void count(String what, long expected, long found) {
        if (expected != found) {
            fault("it has " + found + " " + what + " and should have " + expected);
        }
    }

    private long number(String sql) {
        return handle.createQuery(sql).mapTo(long.class).one();
    }

    private void fault(String sentence) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(INDEX, sentence + MEND, Optional.empty()));
        }
    }
}
