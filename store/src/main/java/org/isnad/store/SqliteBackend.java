package org.isnad.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// A store in one SQLite file: one process writes at a time, any number read meanwhile.
final class SqliteBackend implements Backend {
    /// Longer than it takes to make a store.
    private static final Duration MAKING = Duration.ofMinutes(1);

    private final StoreAddress.SqliteFile address;
    private final WriterNote note;
    private final HikariDataSource connections;

    /// @param wait how long to wait for another process that writes
    /// @param who what other processes are told while this one writes
    SqliteBackend(StoreAddress.SqliteFile address, Duration wait, String who) {
        refuseAllButFiles(address.file());
        this.address = address;
        note = new WriterNote(address.file(), who);
        connections = opened(address.file(), wait);
    }

    private HikariDataSource opened(Path file, Duration wait) {
        try {
            return Pool.of(source(file, wait), wait);
        } catch (PoolInitializationException e) {
            throw Failure.of(file, note, e);
        }
    }

    private static SQLiteDataSource source(Path file, Duration wait) {
        SQLiteConfig config = new SQLiteConfig();
        // What was acknowledged is on the disk, whatever is killed.
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) wait.toMillis());
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void refuseAllButFiles(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file + " cannot be created, there is no folder " + folder + ": create it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(file + " is no file: name a file for the store");
        }
        if (isLeftEmpty(file)) {
            throw new StoreException(
                    file + " is empty, which no store is: bring back a copy, or delete it to begin anew");
        }
    }

    /// A store that another process is about to make is empty, too, but not for long.
    private static boolean isLeftEmpty(Path file) {
        try {
            return Files.exists(file)
                    && Files.size(file) == 0
                    && Files.getLastModifiedTime(file)
                            .toInstant()
                            .isBefore(Instant.now().minus(MAKING));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public StoreAddress address() {
        return address;
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public String migrations() {
        return "classpath:org/isnad/store/sqlite";
    }

    @Override
    public void begin(Handle handle) {
        // Not by JDBC: its begin comes with the first statement, and when that one waits in vain the connection
        // is left in a state that cannot be ended.
        handle.execute("BEGIN IMMEDIATE");
        note.write();
    }

    @Override
    public void beginReading(Handle handle) {
        handle.execute("BEGIN DEFERRED");
    }

    @Override
    public void commit(Handle handle) {
        handle.execute("COMMIT");
    }

    @Override
    public void rollback(Handle handle) {
        handle.execute("ROLLBACK");
    }

    @Override
    public StoreException failure(RuntimeException failure) {
        return Failure.of(address.file(), note, failure);
    }

    @Override
    public List<String> complaints(Handle handle) {
        List<String> complaints = new ArrayList<>(Descriptions.complaints(handle));
        // Looks into the tables of words, too: that each token is found where it stands.
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(Predicate.not("ok"::equals))
                .forEach(complaints::add);
        return complaints;
    }

    @Override
    public void beforeRemoval(Handle handle) {
        handle.execute("PRAGMA secure_delete = ON");
    }

    @Override
    public void afterRemoval(Handle handle) {
        // The log of writes holds old pages until it is emptied. Readers may keep it busy; then the last of them
        // to close empties it.
        handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    }

    @Override
    public boolean writeTo(Path file, Handle handle) {
        handle.execute("VACUUM INTO ?", file.toString());
        return true;
    }

    @Override
    public String indexing(String table) {
        return "INSERT INTO " + table + " (rowid, tokens) VALUES (:seq, :tokens)";
    }

    @Override
    public String written(List<String> tokens) {
        return String.join(" ", tokens);
    }

    @Override
    public void unindex(Handle handle, String table, long seq) {
        handle.createUpdate("DELETE FROM " + table + " WHERE rowid = :seq")
                .bind("seq", seq)
                .execute();
    }

    @Override
    public IndexedWords indexed(Handle handle, String table) {
        return Fingerprints.of(handle, table);
    }

    @Override
    public String wordScript() {
        return "sqlite/V6__words.sql";
    }

    @Override
    public String matches(String table) {
        return table + " MATCH :wanted";
    }

    @Override
    public String number(String table) {
        return table + ".rowid";
    }

    @Override
    public String wanted(List<Query.Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.phrases().stream()
                        .map(phrase -> '"' + String.join(" ", phrase) + '"')
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    @Override
    public void close() {
        connections.close();
        note.remove();
    }
}
