package org.isnad.store;

import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a failure of the database says to the user.
final class Failure {
    private Failure() {}

    static StoreException of(Path file, WriterNote note, RuntimeException failure) {
        String sentence = findSqlite(failure)
                .map(e -> sentence(e.getResultCode(), note))
                .orElse(
                        isForeign(failure)
                                ? "is a database of another program: name another file for the store"
                                : "cannot be used (" + failure.getMessage()
                                        + "): name another file, or bring back a copy");
        return new StoreException(file + " " + sentence, failure);
    }

    private static String sentence(SQLiteErrorCode code, WriterNote note) {
        // The lower byte is the family; the codes above refine it.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "is being written by another process"
                        + note.find().map(who -> " (" + who + ")").orElse("")
                        + ": wait until that one is done, then try again";
            case SQLITE_NOTADB -> "is no database: name another file for the store";
            case SQLITE_CORRUPT -> "is damaged: bring back a copy of it";
            case SQLITE_FULL -> "cannot grow, the disk is full: make room, then try again";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "cannot be written: change its permissions and those of its folder";
            case SQLITE_CANTOPEN -> "cannot be opened: look after its permissions and those of its folder";
            default -> "cannot be read or written (" + code.message + "): look after the disk, then try again";
        };
    }

    private static boolean isForeign(RuntimeException failure) {
        return failure instanceof FlywayException flyway
                && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
    }

    private static Optional<SQLiteException> findSqlite(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite);
            }
        }
        return Optional.empty();
    }
}
