package org.isnad.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a store is.
public sealed interface StoreAddress {
    /// A store in one file.
    ///
    /// @param file the file; it need not exist yet
    record SqliteFile(Path file) implements StoreAddress {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// A store on a PostgreSQL server.
    ///
    /// @param host the server
    /// @param port its port
    /// @param database the database on it, which must exist
    /// @param user who logs in; if absent the driver takes the name of the account
    /// @param password the password; if absent that of the server's rules or of `PGPASSWORD`
    /// @param options what the driver is told beside, such as `sslmode=require`
    record Server(
            String host,
            int port,
            String database,
            Optional<String> user,
            Optional<String> password,
            Optional<String> options)
            implements StoreAddress {
        /// The address without the password.
        @Override
        public String toString() {
            return "postgresql://" + user.map(name -> name + "@").orElse("") + host + ":" + port + "/" + database;
        }
    }

    /// Reads an address as the user writes it: a file, or `postgresql://user:password@host:port/database`.
    ///
    /// @throws IllegalArgumentException with a sentence if it is neither
    static StoreAddress parse(String written) {
        if (written.startsWith("postgresql:") || written.startsWith("postgres:")) {
            return Servers.parse(written);
        }
        if (written.contains("://")) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no store: name a file, or postgresql://user@host/database");
        }
        try {
            return new SqliteFile(Path.of(written));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + written + "' is no file: " + e.getReason(), e);
        }
    }

    /// Reads addresses of servers.
    final class Servers {
        private static final int USUAL_PORT = 5432;

        private Servers() {}

        private static Server parse(String written) {
            try {
                URI uri = new URI(written);
                String database = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
                if (uri.getHost() == null || database.isEmpty()) {
                    throw wrong();
                }
                String[] login =
                        Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
                return new Server(
                        uri.getHost(),
                        uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                        database,
                        Optional.of(login[0]).filter(name -> !name.isEmpty()),
                        login.length > 1 ? Optional.of(login[1]) : Optional.empty(),
                        Optional.ofNullable(uri.getRawQuery()));
            } catch (URISyntaxException e) {
                throw wrong();
            }
        }

        /// Without the address, which may hold a password.
        private static IllegalArgumentException wrong() {
            return new IllegalArgumentException(
                    "the address of the server is not understood: write postgresql://user:password@host:port/database");
        }
    }
}
