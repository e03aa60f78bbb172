package org.isnad.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/// A store in a database on a PostgreSQL server: one process writes at a time, any number read meanwhile.
final class PostgresBackend implements Backend {
    /// The lock that a writer holds.
    private static final long WRITING = 0x69736e6164L;

    private static final int NAME_LENGTH = 63;

    /// PostgreSQL counts no further.
    private static final int LAST_PLACE = 16_383;

    private final StoreAddress.Server address;
    private final Duration wait;
    private final HikariDataSource connections;

    /// @param wait how long to wait for another process that writes
    /// @param who what other processes are told while this one writes
    PostgresBackend(StoreAddress.Server address, Duration wait, String who) {
        this.address = address;
        this.wait = wait;
        connections = opened(address, who, wait);
    }

    private static HikariDataSource opened(StoreAddress.Server address, String who, Duration wait) {
        try {
            return Pool.of(source(address, who), wait);
        } catch (PoolInitializationException e) {
            throw ServerFailure.of(address, Optional::empty, e);
        }
    }

    private static PGSimpleDataSource source(StoreAddress.Server address, String who) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://" + host(address.host()) + ":" + address.port() + "/" + address.database()
                + address.options().map(options -> "?" + options).orElse(""));
        address.user().ifPresent(source::setUser);
        address.password()
                .or(() -> Optional.ofNullable(System.getenv("PGPASSWORD")))
                .ifPresent(source::setPassword);
        source.setApplicationName(who.substring(0, Math.min(who.length(), NAME_LENGTH)));
        return source;
    }

    private static String host(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
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
        return "classpath:org/isnad/store/postgresql";
    }

    @Override
    public void begin(Handle handle) {
        handle.begin();
        try {
            handle.execute(String.format(Locale.ROOT, "SET LOCAL lock_timeout = %d", wait.toMillis()));
            handle.createQuery("SELECT pg_advisory_xact_lock(:lock)")
                    .bind("lock", WRITING)
                    .mapToMap()
                    .list();
        } catch (RuntimeException e) {
            handle.rollback();
            throw e;
        }
    }

    @Override
    public void beginReading(Handle handle) {
        handle.begin();
        handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    @Override
    public void commit(Handle handle) {
        handle.commit();
    }

    @Override
    public void rollback(Handle handle) {
        handle.rollback();
    }

    @Override
    public StoreException failure(RuntimeException failure) {
        return ServerFailure.of(address, this::findWriter, failure);
    }

    /// Who holds the lock: what its connection calls itself, and since when it is connected.
    private Optional<String> findWriter() {
        String sql = "SELECT a.application_name AS who, to_char(a.backend_start AT TIME ZONE 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS since FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                + " WHERE l.locktype = 'advisory' AND l.granted"
                + " AND ((l.classid::bigint << 32) | l.objid::bigint) = :lock"
                + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        try (Handle handle = org.jdbi.v3.core.Jdbi.open(connections)) {
            return handle.createQuery(sql)
                    .bind("lock", WRITING)
                    .map((row, context) -> row.getString("who") + ", since " + row.getString("since"))
                    .findFirst();
        }
    }

    @Override
    public List<String> complaints(Handle handle) {
        // The server checks the pages that it reads, when it was set up with checksums.
        Map<String, Object> failures = handle.createQuery(
                        "SELECT COALESCE(checksum_failures, 0) AS pages FROM pg_stat_database"
                                + " WHERE datname = current_database()")
                .mapToMap()
                .one();
        long pages = ((Number) failures.getOrDefault("pages", 0)).longValue();
        return pages == 0 ? List.of() : List.of(pages + " pages of the database failed the server's checksum");
    }

    @Override
    public void beforeRemoval(Handle handle) {
        // Rows are overwritten by the vacuum afterwards.
    }

    @Override
    public void afterRemoval(Handle handle) {
        handle.execute("VACUUM article");
        handle.execute("VACUUM coding");
    }

    @Override
    public boolean writeTo(Path file, Handle handle) {
        return false;
    }

    @Override
    public String indexing(String table) {
        return "INSERT INTO " + table + " (seq, tokens) VALUES (:seq, CAST(:tokens AS tsvector))";
    }

    /// Each token with its places.
    @Override
    public String written(List<String> tokens) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder known = places.computeIfAbsent(tokens.get(i), token -> new StringBuilder());
            known.append(known.isEmpty() ? ":" : ",").append(Math.min(i + 1, LAST_PLACE));
        }
        return places.entrySet().stream()
                .map(token -> quoted(token.getKey()) + token.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public void unindex(Handle handle, String table, long seq) {
        handle.createUpdate("DELETE FROM " + table + " WHERE seq = :seq")
                .bind("seq", seq)
                .execute();
    }

    @Override
    public IndexedWords indexed(Handle handle, String table) {
        String equal = "SELECT COUNT(*) FROM " + table + " WHERE seq = :seq AND tokens = CAST(:tokens AS tsvector)";
        return new IndexedWords() {
            @Override
            public boolean holds(long seq, List<String> tokens) {
                return handle.createQuery(equal)
                                .bind("seq", seq)
                                .bind("tokens", written(tokens))
                                .mapTo(long.class)
                                .one()
                        > 0;
            }

            @Override
            public long count() {
                return handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(long.class)
                        .one();
            }
        };
    }

    @Override
    public String wordScript() {
        return "postgresql/V6__words.sql";
    }

    @Override
    public String matches(String table) {
        return table + ".tokens @@ CAST(:wanted AS tsquery)";
    }

    @Override
    public String number(String table) {
        return table + ".seq";
    }

    @Override
    public String wanted(List<Query.Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.phrases().stream()
                        .map(phrase -> phrase.stream()
                                .map(PostgresBackend::quoted)
                                .collect(Collectors.joining(" <-> ", "(", ")")))
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    @Override
    public void close() {
        connections.close();
    }
}
