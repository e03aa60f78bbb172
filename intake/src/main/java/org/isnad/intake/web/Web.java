package org.isnad.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches addresses, one at a time. It does what `robots.txt` asks for, waits between requests to one host, and
/// tells who it is. For one thread.
///
/// ```java
/// Web web = Web.publicOnly(WebLimits.usual(), Pause.real());
/// switch (web.fetch(URI.create("https://example.org/feed"), Validators.none())) { … }
/// ```
public final class Web {
    private static final String AGENT = "isnad/0.1 (fetches what its user names)";
    private static final int ROBOTS_BYTES = 500_000;
    private static final int SERVER_ERROR = 500;
    private static final int NOT_MODIFIED = 304;

    private final OkHttpClient client;
    private final WebLimits limits;
    private final Turns turns;
    private final Map<String, Robots> robots = new HashMap<>();

    private Web(SocketFactory sockets, WebLimits limits, Pause pause) {
        this.limits = limits;
        turns = new Turns(pause);
        client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(sockets)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(limits.connecting())
                .readTimeout(limits.whole())
                .callTimeout(limits.whole())
                .build();
    }

    /// A web of public addresses.
    public static Web publicOnly(WebLimits limits, Pause pause) {
        return new Web(new Gate(), limits, pause);
    }

    /// A web to which this machine and private networks belong.
    public static Web withPrivate(WebLimits limits, Pause pause) {
        return new Web(SocketFactory.getDefault(), limits, pause);
    }

    /// What stands at an address. Redirections are followed, each asked for as if the user had named it.
    ///
    /// @param known what the server said the last time
    public Answer fetch(URI address, Validators known) {
        try {
            return followed(address, known);
        } catch (IOException e) {
            return Refusals.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Refusals.refused("was not fetched, since the run was ended: try again");
        }
    }

    private Answer followed(URI address, Validators known) throws IOException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Optional<Answer> objection = objection(at);
            if (objection.isPresent()) {
                return objection.get();
            }
            URI current = at;
            Response response = ask(at, known);
            if (!response.isRedirect()) {
                return answer(at, response);
            }
            try (response) {
                Optional<URI> next =
                        Optional.ofNullable(response.header("Location")).flatMap(location -> target(current, location));
                if (next.isEmpty()) {
                    return Refusals.forbidden("redirects to what may not be followed: name the page itself");
                }
                at = next.get();
            }
        }
        return Refusals.refused("redirects more than " + limits.redirects() + " times: name the page itself");
    }

    /// Where a redirection leads: nowhere but to http and https, and never from https back.
    private static Optional<URI> target(URI at, String location) {
        try {
            URI next = at.resolve(location.strip());
            String from = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
            String to = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
            boolean safe = to.equals("https") || to.equals("http") && from.equals("http");
            return safe && next.getHost() != null && !location.isBlank() ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Answer> objection(URI at) throws IOException, InterruptedException {
        if (at.getUserInfo() != null) {
            return Optional.of(Refusals.forbidden("holds a name or password: name it without"));
        }
        return site(at).allows(path(at))
                ? Optional.empty()
                : Optional.of(Refusals.forbidden(
                        "may not be fetched by programs, as the site's robots.txt says: save the page in a browser"));
    }

    private static String path(URI at) {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
    }

    private Robots site(URI at) throws IOException, InterruptedException {
        String site = at.getScheme() + "://" + at.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = robotsOf(URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    /// RFC 9309: a site without the file is open, one that fails to give it is closed.
    private Robots robotsOf(URI file) throws IOException, InterruptedException {
        turns.await(file, limits.pause());
        try (Response response = client.newBuilder()
                .followRedirects(true)
                .build()
                .newCall(request(file, Validators.none()))
                .execute()) {
            if (response.code() >= SERVER_ERROR) {
                return Robots.closed();
            }
            return response.isSuccessful() ? Robots.parse(head(response)) : Robots.open();
        }
    }

    private static String head(Response response) throws IOException {
        try (InputStream body = response.body().byteStream()) {
            return new String(body.readNBytes(ROBOTS_BYTES), StandardCharsets.UTF_8);
        }
    }

    private Response ask(URI at, Validators known) throws IOException, InterruptedException {
        turns.await(at, site(at).delay().orElse(limits.pause()));
        return client.newCall(request(at, known)).execute();
    }

    private static Request request(URI at, Validators known) {
        Request.Builder request = new Request.Builder().url(at.toString()).header("User-Agent", AGENT);
        known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        known.lastModified().ifPresent(day -> request.header("If-Modified-Since", day));
        return request.build();
    }

    private Answer answer(URI at, Response response) {
        if (response.isSuccessful()) {
            return new Answer.Content(
                    at,
                    Optional.ofNullable(response.header("Content-Type")),
                    new Validators(
                            Optional.ofNullable(response.header("ETag")),
                            Optional.ofNullable(response.header("Last-Modified"))),
                    new Bounded(response, limits.bytes()));
        }
        try (response) {
            return response.code() == NOT_MODIFIED ? new Answer.Unchanged() : Refusals.of(response.code());
        }
    }
}
