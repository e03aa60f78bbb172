package org.isnad.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.isnad.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The step from stores without a log of custody: hashes and packs what is there, and begins the log with it.
final class Adoption implements JavaMigration {
    private static final String DETAIL = "taken over from a store without a log";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4");
    }

    @Override
    public String getDescription() {
        return "adoption";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws IOException {
        // Not closed: the connection is Flyway's.
        Handle handle = Jdbi.create(context::getConnection).open();
        Instant now = Instant.now();
        CustodyLog log = new CustodyLog(handle);
        for (long seq : numbers(handle, "article")) {
            hash(handle, Table.ARTICLE.find(handle, seq).orElseThrow());
            note(log, Deed.ADDED, Table.ARTICLE.find(handle, seq).orElseThrow(), Articles.SHA256, now);
        }
        for (long seq : numbers(handle, "coding_before")) {
            note(log, Deed.CODED, pack(handle, seq), Codings.SHA256, now);
        }
        for (long seq : numbers(handle, "rejection")) {
            note(log, Deed.REJECTED, Table.REJECTION.find(handle, seq).orElseThrow(), Rejections.SHA256, now);
        }
        handle.execute("DROP TABLE coding_before");
    }

    private static List<Long> numbers(Handle handle, String table) {
        return handle.createQuery("SELECT seq FROM " + table + " ORDER BY seq")
                .mapTo(Long.class)
                .list();
    }

    private static void hash(Handle handle, Table.Row article) throws IOException {
        String text = Articles.text(article);
        handle.createUpdate("UPDATE article SET text_sha256 = :text, normalized_sha256 = :normalized WHERE seq = :seq")
                .bind("text", Sha256.of(text))
                .bind("normalized", Articles.normalized(text))
                .bind("seq", article.seq())
                .execute();
    }

    private static Table.Row pack(Handle handle, long seq) {
        Map<String, Object> before = handle.createQuery(
                        "SELECT sha256, version, coded_at, json FROM coding_before WHERE seq = :seq")
                .bind("seq", seq)
                .mapToMap()
                .one();
        Table.Row row = Table.Row.of(
                seq,
                before.get("sha256"),
                before.get("version"),
                before.get("coded_at"),
                Codings.pack(String.valueOf(before.get("json"))));
        Table.CODING.insert(handle, row);
        return row;
    }

    private static void note(CustodyLog log, Deed deed, Table.Row row, int subject, Instant at) {
        log.append(
                new CustodyLog.Note(deed, row.text(subject), row.seq(), DETAIL, "", row.digest()),
                Custodian.unnamed(),
                at);
    }
}
