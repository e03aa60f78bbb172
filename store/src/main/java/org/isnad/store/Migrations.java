package org.isnad.store;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Brings the tables of a store up to date.
final class Migrations {
    /// The version of the tables that this code works with.
    static final String LATEST = "13";

    private static final String EVERYWHERE = "classpath:org/isnad/store/migration";

    private Migrations() {}

    /// @throws StoreException if the database is no store, or one of a newer version, or cannot be written
    static void run(Backend backend) {
        if (findApplied(backend).filter(LATEST::equals).isPresent()) {
            // Flyway takes several times longer to find that there is nothing to do.
            return;
        }
        try {
            migrate(backend, flyway(backend));
        } catch (FlywayException e) {
            throw backend.failure(e);
        }
    }

    private static Optional<String> findApplied(Backend backend) {
        try (Handle handle = Jdbi.open(backend.connections())) {
            return handle.createQuery("SELECT version FROM flyway_schema_history WHERE success"
                            + " ORDER BY installed_rank DESC LIMIT 1")
                    .mapTo(String.class)
                    .findOne();
        } catch (JdbiException e) {
            return Optional.empty();
        }
    }

    private static Flyway flyway(Backend backend) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(backend.connections())
                .locations(EVERYWHERE, backend.migrations())
                .javaMigrations(new Adoption(), new Resumption(backend))
                .load();
    }

    private static void migrate(Backend backend, Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
        if (newer) {
            throw new StoreException(backend.address() + " was made by a newer Isnad: use that one, or another store");
        }
        if (flyway.info().pending().length == 0) {
            return;
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            // Another process may have done it in the meantime.
            if (flyway.info().pending().length > 0) {
                throw e;
            }
        }
    }
}
