package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Origins;
import org.isnad.web.shelf.Reading;
import org.isnad.web.shelf.Shelf;

/// The desk over one store: pages at `/`, the guide at `/help`, the API at `/api`, described
/// by `/api/openapi.yaml`.
///
/// ```java
/// try (Store store = Store.open(Path.of("isnad.db"));
///         Desk desk = Desk.start(new DeskOptions(store, ArabicLexicon::bundled, "127.0.0.1", 8080, "amal"))) {
///     System.out.println(desk.address());
///     Thread.currentThread().join();
/// }
/// ```
///
/// It answers at once and reads the store in the background. Threads may share it.
public final class Desk implements AutoCloseable {
    private final Javalin server;
    private final Shelf shelf;
    private final Reading reading;
    private final String host;

    private Desk(Javalin server, Shelf shelf, Reading reading, String host) {
        this.server = server;
        this.shelf = shelf;
        this.reading = reading;
        this.host = host;
    }

    /// Starts a desk.
    ///
    /// @throws DeskException if the host is not for this, or the port is taken
    public static Desk start(DeskOptions options) {
        boolean loopback = isLoopback(options.host());
        if (!loopback && options.store().accounts().isEmpty()) {
            throw new DeskException("others can reach " + options.host()
                    + ", and the store has no accounts: add one with 'isnad user add NAME --role editor', or leave"
                    + " --host away");
        }
        Shelf shelf = new Shelf(options.store(), options.lexicon());
        Reading reading = new Reading(options.store(), options.lexicon(), shelf);
        Gate gate = new Gate(options.store(), loopback, options.operator(), InstantSource.system());
        Javalin server = Javalin.create(config -> {
            settings(config);
            new Routes(options, gate, shelf, reading).into(config.routes);
        });
        try {
            server.start(options.host(), options.port());
        } catch (JavalinBindException e) {
            shelf.close();
            throw new DeskException(
                    "port " + options.port() + " of " + options.host() + " is taken: name another with --port", e);
        }
        shelf.refresh();
        return new Desk(server, shelf, reading, options.host());
    }

    /// Where to open it.
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        reading.close();
        server.stop();
        shelf.close();
    }

    private static boolean isLoopback(String host) {
        try {
            return Origins.isLoopback(host);
        } catch (IllegalArgumentException e) {
            throw new DeskException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        Limits.on(config);
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jsonMapper(new JavalinJackson3(Json.MAPPER, false));
    }
}
