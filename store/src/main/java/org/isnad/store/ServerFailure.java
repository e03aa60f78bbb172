package org.isnad.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/// What a failure of a PostgreSQL server says to the user.
final class ServerFailure {
    private ServerFailure() {}

    static StoreException of(StoreAddress.Server address, Supplier<Optional<String>> writer, RuntimeException failure) {
        String sentence = findState(failure)
                .map(state -> sentence(state, writer))
                .orElseGet(() -> isForeign(failure)
                        ? "is a database of another program: name another database for the store"
                        : "cannot be used (" + failure.getMessage() + "): look after the server");
        return new StoreException(address + " " + sentence, failure);
    }

    private static String sentence(String state, Supplier<Optional<String>> writer) {
        return switch (state) {
            case "55P03", "40P01" ->
                "is being written by another process"
                        + writer.get().map(who -> " (" + who + ")").orElse("")
                        + ": wait until that one is done, then try again";
            case "3D000" -> "does not exist: create the database, such as with createdb, then try again";
            case "53100" -> "cannot grow, the disk of the server is full: make room, then try again";
            case "25006" -> "cannot be written, it is read-only: name the server that takes writes";
            case "42501" -> "cannot be written by this user: grant it the right to create tables";
            case "XX001", "XX002" -> "is damaged: bring back a copy of it";
            default -> byClass(state);
        };
    }

    private static String byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> "cannot be reached: look after the address, the server and its firewall";
            case "28" -> "refuses the user or the password: check both";
            case "53", "57", "58" -> "cannot serve now (" + state + "): look after the server, then try again";
            default -> "cannot be read or written (" + state + "): look after the server, then try again";
        };
    }

    private static boolean isForeign(RuntimeException failure) {
        return failure instanceof FlywayException flyway
                && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
    }

    private static Optional<String> findState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && !(cause.getCause() instanceof SQLException)) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
