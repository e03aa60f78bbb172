package org.isnad.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases that tests run on.
enum Databases {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// The address of a store that does not exist yet. The test is skipped where there is no such database.
    StoreAddress fresh(Path folder) {
        int number = COUNT.incrementAndGet();
        return switch (this) {
            case SQLITE -> new StoreAddress.SqliteFile(folder.resolve("isnad" + number + ".db"));
            case POSTGRESQL -> Server.database("isnad" + number);
        };
    }

    /// Does something to a store behind its back.
    static int sql(StoreAddress address, String sql) {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(StoreAddress address) throws SQLException {
        return switch (address) {
            case StoreAddress.SqliteFile(var file) -> DriverManager.getConnection("jdbc:sqlite:" + file);
            case StoreAddress.Server server ->
                DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + server.port() + "/" + server.database(),
                        "postgres",
                        "postgres");
        };
    }

    /// The server, started with the first test that needs it; it ends with the process.
    static final class Server {
        private static String failure = "";
        private static final Optional<EmbeddedPostgres> SERVER = start();

        private Server() {}

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.start());
            } catch (IOException | RuntimeException e) {
                failure = e.toString();
                return Optional.empty();
            }
        }

        static EmbeddedPostgres running() {
            assumeThat(SERVER)
                    .as("PostgreSQL's server does not start here (" + failure + "): only SQLite is tested")
                    .isPresent();
            return SERVER.orElseThrow();
        }

        static StoreAddress.Server database(String name) {
            EmbeddedPostgres server = running();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new StoreAddress.Server(
                    "localhost",
                    server.getPort(),
                    name,
                    Optional.of("postgres"),
                    Optional.of("postgres"),
                    Optional.empty());
        }
    }
}
