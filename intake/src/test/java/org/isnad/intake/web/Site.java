package org.isnad.intake.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A site on this machine.
public final class Site implements AutoCloseable {
    /// What a page answers.
    ///
    /// @param missing so many bytes more are promised than come, and then the line is cut
    public record Page(int status, Map<String, String> headers, String body, int missing) {
        /// A page of which all comes.
        public Page(int status, Map<String, String> headers, String body) {
            this(status, headers, body, 0);
        }

        /// The page of which the last bytes do not come.
        public Page without(int last) {
            byte[] all = body.getBytes(StandardCharsets.UTF_8);
            return new Page(status, headers, new String(all, 0, all.length - last, StandardCharsets.ISO_8859_1), last);
        }

        /// A page that is there.
        public static Page of(String mediaType, String body) {
            return new Page(200, Map.of("Content-Type", mediaType), body);
        }

        static Page of(int status) {
            return new Page(status, Map.of(), "");
        }

        static Page to(String address) {
            return new Page(302, Map.of("Location", address), "");
        }
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// A site without pages.
    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// Puts a page there.
    public URI put(String path, Page page) {
        pages.put(path, page);
        return address(path);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /// The paths that were asked for, in their order, with `=` behind those that were asked for news only.
    public List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.add(etag == null ? path : path + "=");
            Page page = pages.getOrDefault(path, Page.of(404));
            page.headers().forEach(exchange.getResponseHeaders()::set);
            boolean same = etag != null && etag.equals(page.headers().get("ETag"));
            byte[] body = (same ? "" : page.body())
                    .getBytes(page.missing() > 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    same ? 304 : page.status(), body.length == 0 ? -1 : body.length + page.missing());
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
