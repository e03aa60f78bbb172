package org.isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// The SQLite file under a store, with the tables of this version in it.
final class Database {
    private Database() {}

    /// Opens or creates the file and brings its tables up to date.
    ///
    /// @param wait how long to wait for another process that writes
    /// @throws StoreException if it is no store, or one of a newer version, or cannot be written
    static DataSource open(Path file, Duration wait) {
        refuseAllButFiles(file);
        SQLiteDataSource source = source(file, wait);
        try {
            migrate(file, flyway(source));
        } catch (FlywayException e) {
            throw Failure.of(file, e);
        }
        return source;
    }

    private static SQLiteDataSource source(Path file, Duration wait) {
        SQLiteConfig config = new SQLiteConfig();
        // What was acknowledged is on the disk, whatever is killed.
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) wait.toMillis());
        // A transaction that begins by reading could not wait for its turn to write.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(Database.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations("classpath:org/isnad/store/migration")
                .load();
    }

    private static void migrate(Path file, Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
        if (newer) {
            throw new StoreException(file + " was made by a newer Isnad: use that one, or another file");
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

    private static void refuseAllButFiles(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file + " cannot be created, there is no folder " + folder + ": create it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(file + " is no file: name a file for the store");
        }
    }
}
