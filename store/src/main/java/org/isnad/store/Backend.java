package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What differs between the databases that a store can be in.
sealed interface Backend extends AutoCloseable permits SqliteBackend, PostgresBackend {
    /// Where the store is, as the user is told.
    StoreAddress address();

    /// Connections for many threads.
    DataSource connections();

    /// The folder of the migrations that only this database has.
    String migrations();

    /// Begins a transaction; waits until no other process is in one.
    void begin(Handle handle);

    /// Begins a transaction that sees one state, whatever others write meanwhile.
    void beginReading(Handle handle);

    /// Ends the transaction: what was done in it is on the disk.
    void commit(Handle handle);

    /// Ends the transaction as if nothing had been done in it.
    void rollback(Handle handle);

    /// What a failure says to the user.
    StoreException failure(RuntimeException failure);

    /// What the database itself finds wrong with its files, a sentence each.
    List<String> complaints(Handle handle);

    /// Prepares a transaction that removes: its bytes shall not stay behind in the files.
    void beforeRemoval(Handle handle);

    /// Frees what a removal left, outside a transaction.
    void afterRemoval(Handle handle);

    /// Writes the whole database into a file as one state of it, as far as the database can do so by itself.
    ///
    /// @return whether it can
    boolean writeTo(Path file, Handle handle);

    /// Makes rows findable by their tokens.
    ///
    /// @param table one of the tables of words
    /// @param tokens those of each row, by its number
    default void index(Handle handle, String table, Map<Long, List<String>> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(indexing(table));
        tokens.forEach((seq, words) ->
                batch.bind("seq", seq).bind("tokens", written(words)).add());
        batch.execute();
    }

    /// The statement that puts a row into a table of words, with places for `:seq` and `:tokens`.
    String indexing(String table);

    /// Tokens as that statement takes them.
    String written(List<String> tokens);

    /// Makes something findable no more.
    void unindex(Handle handle, String table, long seq);

    /// What a table of words holds, to be compared with what it should hold.
    ///
    /// @param handle a connection in a transaction
    IndexedWords indexed(Handle handle, String table);

    /// The statements that make the tables of words.
    default String wordTables() {
        try (InputStream script = Backend.class.getResourceAsStream(wordScript())) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The resource with these statements.
    String wordScript();

    /// The condition on rows of a table of words, with a place `:wanted` for {@link #wanted}.
    String matches(String table);

    /// The column that numbers the rows of a table of words.
    String number(String table);

    /// What is looked for, in the language of the database.
    String wanted(List<Query.Clause> clauses);

    @Override
    void close();
}
