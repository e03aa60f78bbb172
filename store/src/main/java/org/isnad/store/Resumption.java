package org.isnad.store;

import java.time.Instant;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The step from stores whose log told of accounts, reviews and saved searches without naming their rows, or not at
/// all: notes each row; and makes the search index anew, as it is made now.
final class Resumption implements JavaMigration {
    private static final String DETAIL = "taken over from a store that did not log its row";

    private final Backend backend;

    Resumption(Backend backend) {
        this.backend = backend;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("13");
    }

    @Override
    public String getDescription() {
        return "resumption";
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
    public void migrate(Context context) {
        // Not closed: the connection is Flyway's.
        Handle handle = Jdbi.create(context::getConnection).open();
        note(handle, Table.ACCOUNT, Deed.ENROLLED);
        note(handle, Table.REVIEW, Deed.REVIEWED);
        note(handle, Table.SAVED_SEARCH, Deed.SAVED);
        new SearchIndex(backend, handle).rebuild();
    }

    private static void note(Handle handle, Table table, Deed deed) {
        CustodyLog log = new CustodyLog(handle);
        for (Table.Row row : table.after(handle, 0, Integer.MAX_VALUE)) {
            log.append(
                    new CustodyLog.Note(deed, row.text(0), row.seq(), DETAIL, "", row.digest()),
                    Custodian.unnamed(),
                    Instant.now());
        }
    }
}
