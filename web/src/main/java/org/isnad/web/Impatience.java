package org.isnad.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/// Closes connections on which a request comes in drops: a few bytes now and then keep a connection from being
/// silent, and would hold it for days.
final class Impatience extends AbstractLifeCycle implements Connection.Listener {
    /// How long a connection waits for the end of the headers of its next request.
    static final Duration LONGEST = Duration.ofSeconds(20);

    /// Bytes a second of a body; fewer are drops.
    private static final int SLOWEST = 1000;
    /// How often it looks in the time that headers may take.
    private static final int LOOKS = 4;
    /// In how many looks a body may come in drops.
    private static final int DROPS = 4;

    /// A connection as it was seen last.
    ///
    /// @param requests whose headers came
    /// @param bytes that came
    /// @param since when it waits for headers, as {@link System#nanoTime} counts
    /// @param drops looks at which its body came in drops
    private record Seen(long requests, long bytes, long since, int drops) {
        static Seen of(Connection connection, int drops) {
            return new Seen(connection.getMessagesIn(), connection.getBytesIn(), System.nanoTime(), drops);
        }
    }

    private final Server server;
    private final Duration longest;
    private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
    private final Thread watcher = Thread.ofVirtual().name("impatience").unstarted(this::watch);

    /// To be made a bean of the server.
    ///
    /// @param longest how long headers may take
    Impatience(Server server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    @Override
    protected void doStart() {
        Stream.of(server.getConnectors())
                .filter(AbstractConnector.class::isInstance)
                .map(AbstractConnector.class::cast)
                .forEach(connector -> connector.addBean(this, false));
        watcher.start();
    }

    @Override
    protected void doStop() {
        watcher.interrupt();
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, Seen.of(connection, 0));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(longest.dividedBy(LOOKS));
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        open.replaceAll(this::again);
        long now = System.nanoTime();
        open.forEach((connection, seen) -> {
            if (now - seen.since() > longest.toNanos() || seen.drops() > DROPS) {
                connection.close();
            }
        });
    }

    private Seen again(Connection connection, Seen last) {
        if (connection.getMessagesIn() > last.requests()) {
            return Seen.of(connection, 0);
        }
        boolean answering = connection.getMessagesIn() > connection.getMessagesOut();
        return answering ? Seen.of(connection, last.drops() + drop(connection.getBytesIn() - last.bytes())) : last;
    }

    /// Nothing may come while the desk works.
    private int drop(long bytes) {
        return bytes > 0 && bytes < SLOWEST * longest.toSeconds() / LOOKS ? 1 : 0;
    }
}
