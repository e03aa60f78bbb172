package org.isnad.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.text.Edtf;
import org.isnad.text.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps what articles, statements and names are found by in step with the newest codings.
final class SearchIndex {
    static final String ARTICLES = "article_words";
    static final String STATEMENTS = "statement_words";
    static final String NAMES = "name_words";

    /// Statements of an article have room for their numbers behind the article's.
    static final long ROOM = 10_000;

    private final Backend backend;
    private final Handle handle;

    SearchIndex(Backend backend, Handle handle) {
        this.backend = backend;
        this.handle = handle;
    }

    /// A name as articles have it.
    ///
    /// @param actor its id, empty if unknown
    record Name(String role, String name, String actor) {}

    boolean has(long article) {
        return Table.TERM.find(handle, article).isPresent();
    }

    /// Indexes an article by its words and by what was coded of it last. What is indexed already stays so.
    void put(long article, Terms terms, CodedArticle coded) {
        if (has(article)) {
            return;
        }
        Table.TERM.insert(handle, Table.Row.of(article, PackedTerms.pack(terms)));
        index(article, terms, coded);
    }

    private void index(long article, Terms terms, CodedArticle coded) {
        backend.index(handle, ARTICLES, Map.of(article, Tokens.of(terms)));
        Map<Name, Words> names = new LinkedHashMap<>();
        Map<Name, Integer> counts = new LinkedHashMap<>();
        Map<Long, Statement> statements = new LinkedHashMap<>();
        for (Statement statement : coded.statements()) {
            if (statements.size() + 1 == ROOM) {
                break;
            }
            statements.put(article * ROOM + statements.size() + 1, statement);
            names(statement).forEach(name -> {
                names.putIfAbsent(name.getKey(), name.getValue());
                counts.merge(name.getKey(), 1, Integer::sum);
            });
        }
        insert(statements, terms);
        count(counts, names, terms);
    }

    private void insert(Map<Long, Statement> statements, Terms terms) {
        if (statements.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO statement (seq, id, quote_start, quote_end, first_day, last_day)"
                        + " VALUES (:seq, :id, :start, :end, :first, :last)");
        Map<Long, List<String>> tokens = new LinkedHashMap<>();
        statements.forEach((seq, statement) -> {
            batch.bind("seq", seq)
                    .bind("id", statement.id())
                    .bind("start", statement.quote().start())
                    .bind("end", statement.quote().end())
                    .bind("first", firstDay(statement))
                    .bind("last", lastDay(statement))
                    .add();
            tokens.put(seq, Tokens.of(statement, terms));
        });
        batch.execute();
        backend.index(handle, STATEMENTS, tokens);
    }

    /// The first day of the time when it happened, empty if unknown.
    static String firstDay(Statement statement) {
        return day(statement.time().flatMap(Edtf::from).flatMap(Edtf.Date::firstDay));
    }

    /// The last day of the time when it happened, empty if unknown.
    static String lastDay(Statement statement) {
        return day(statement.time().flatMap(Edtf::to).flatMap(Edtf.Date::lastDay));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }

    static Stream<Map.Entry<Name, Words>> names(Statement statement) {
        return Stream.concat(
                statement.sources().stream()
                        .map(link -> Map.entry(name("speaker", link.name(), link.actor()), link.name())),
                Stream.concat(statement.agents().stream(), statement.targets().stream())
                        .map(actor -> Map.entry(name("actor", actor.name(), actor.id()), actor.name())));
    }

    private static Name name(String role, Words words, Optional<String> id) {
        return new Name(role, Storable.text(words.text()), Storable.text(id.orElse("")));
    }

    /// Counts the names of an article, and makes those findable that were not known.
    private void count(Map<Name, Integer> counts, Map<Name, Words> names, Terms terms) {
        if (counts.isEmpty()) {
            return;
        }
        List<Name> all = List.copyOf(counts.keySet());
        PreparedBatch batch = handle.prepareBatch("UPDATE name SET statements = statements + :more"
                + " WHERE role = :role AND name = :name AND actor = :actor");
        for (Name name : all) {
            bind(batch, name).bind("more", counts.get(name)).add();
        }
        int[] known = batch.execute();
        Map<Name, Integer> fresh = new LinkedHashMap<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i] == 0) {
                fresh.put(all.get(i), counts.getOrDefault(all.get(i), 0));
            }
        }
        insert(fresh, names, terms);
    }

    private void insert(Map<Name, Integer> fresh, Map<Name, Words> names, Terms terms) {
        if (fresh.isEmpty()) {
            return;
        }
        long seq = handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM name")
                .mapTo(long.class)
                .one();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO name (seq, role, name, actor, statements, words)"
                + " VALUES (:seq, :role, :name, :actor, :statements, :words)");
        Map<Long, List<String>> tokens = new LinkedHashMap<>();
        for (Map.Entry<Name, Integer> entry : fresh.entrySet()) {
            Name name = entry.getKey();
            Words words = Objects.requireNonNull(names.get(name), "each counted name has words");
            List<String> own = Tokens.ofName(name.role(), words.span(), name.actor(), terms);
            tokens.put(++seq, own);
            bind(batch, name)
                    .bind("seq", seq)
                    .bind("statements", entry.getValue())
                    .bind("words", String.join(" ", own))
                    .add();
        }
        batch.execute();
        backend.index(handle, NAMES, tokens);
    }

    private static PreparedBatch bind(PreparedBatch batch, Name name) {
        return batch.bind("role", name.role()).bind("name", name.name()).bind("actor", name.actor());
    }

    /// Takes an article out of the index, with the statements of its newest coding.
    void remove(long article) {
        Table.TERM.delete(handle, article);
        backend.unindex(handle, ARTICLES, article);
        List<Long> statements = handle.createQuery("SELECT seq FROM statement WHERE seq > :from AND seq < :to")
                .bind("from", article * ROOM)
                .bind("to", (article + 1) * ROOM)
                .mapTo(Long.class)
                .list();
        statements.forEach(seq -> backend.unindex(handle, STATEMENTS, seq));
        handle.createUpdate("DELETE FROM statement WHERE seq > :from AND seq < :to")
                .bind("from", article * ROOM)
                .bind("to", (article + 1) * ROOM)
                .execute();
    }

    /// Takes back what the names of a coding that is the newest no more counted.
    void uncount(CodedArticle former) {
        former.statements().stream()
                .flatMap(SearchIndex::names)
                .forEach(name -> handle.createUpdate("UPDATE name SET statements = statements - 1"
                                + " WHERE role = :role AND name = :name AND actor = :actor")
                        .bind("role", name.getKey().role())
                        .bind("name", name.getKey().name())
                        .bind("actor", name.getKey().actor())
                        .execute());
    }

    /// Makes all of it anew from the terms and the newest codings. Terms that are damaged are taken out.
    ///
    /// @return how many articles are found by their words now
    int rebuild() {
        clear();
        int indexed = 0;
        List<Table.Row> page = Table.TERM.after(handle, 0, Pages.SIZE);
        while (!page.isEmpty()) {
            for (Table.Row row : page) {
                indexed += rebuild(row) ? 1 : 0;
            }
            page = Table.TERM.after(handle, page.getLast().seq(), Pages.SIZE);
        }
        return indexed;
    }

    private void clear() {
        handle.execute("DELETE FROM statement");
        handle.execute("DELETE FROM name");
        for (String table : List.of(ARTICLES, STATEMENTS, NAMES)) {
            handle.execute("DROP TABLE " + table);
        }
        handle.createScript(backend.wordTables()).execute();
    }

    private boolean rebuild(Table.Row row) {
        Optional<Terms> terms = PackedTerms.find(row.bytes(0));
        Optional<CodedArticle> coded = Table.ARTICLE
                .find(handle, row.seq())
                .map(article -> article.text(Articles.SHA256))
                .flatMap(sha256 -> new Codings(handle).findNewest(sha256));
        if (terms.isEmpty() || coded.isEmpty()) {
            Table.TERM.delete(handle, row.seq());
            return false;
        }
        index(row.seq(), terms.get(), coded.get());
        return true;
    }
}
