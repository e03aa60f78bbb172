package org.isnad.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/// What one who asks may cost the desk: bytes, time and connections.
final class Limits {
    /// Bytes of an upload, all its files together.
    static final int UPLOAD = 200_000_000;
    /// Bytes of any other body.
    static final int BODY = 1_000_000;
    /// Bytes of the first line of a request and its headers together.
    static final int HEADERS = 8192;
    /// Connections that are open at once; more wait until one of them ends.
    static final int CONNECTIONS = 8000;
    /// How long a connection may be silent.
    static final Duration SILENCE = Duration.ofSeconds(30);
    /// The same while no more connections are taken.
    private static final Duration SILENCE_WHEN_FULL = Duration.ofSeconds(3);

    private Limits() {}

    static void on(JavalinConfig config) {
        config.http.maxRequestSize = BODY;
        config.jetty.multipartConfig.maxFileSize(UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(Limits::on);
        config.jetty.modifyServer(Limits::on);
    }

    private static void on(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(SILENCE.toMillis());
    }

    private static void on(Server server) {
        NetworkConnectionLimit connections = new NetworkConnectionLimit(CONNECTIONS, server);
        connections.setEndPointIdleTimeout(SILENCE_WHEN_FULL.toMillis());
        server.addBean(connections);
        server.addBean(new Impatience(server, Impatience.LONGEST));
    }
}
