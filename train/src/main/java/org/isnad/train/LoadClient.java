package org.isnad.train;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Readers who look at one page after the other, and one who writes.
final class LoadClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MILLIS = 1e6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAGE = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final LoadTimes times;
    private final ObjectNode example;

    /// @param desk its address, ending in `/`
    /// @param example an article, which is sent again and again, each time in other words
    LoadClient(String desk, LoadTimes times, String example) {
        address = desk + "api";
        this.times = times;
        this.example = (ObjectNode) JSON.readTree(example);
    }

    /// Reads one address after the other until it is interrupted.
    ///
    /// @param pause milliseconds between two, on average
    void read(List<String> paths, long pause, int seed) {
        Random random = new Random(seed);
        while (pause(random.nextLong(2 * pause + 1))) {
            String path = paths.get(random.nextInt(paths.size()));
            send(path, HttpRequest.newBuilder(URI.create(address + path)));
        }
    }

    /// Decides on one statement after the other, and adds an article now and then, until it is interrupted.
    ///
    /// @param pause milliseconds between two decisions
    /// @param articleEvery seconds between two articles
    void write(long pause, long articleEvery) {
        String token = token();
        long articles = 0;
        long start = System.nanoTime();
        List<String> keys = keys();
        for (int i = 0; pause(pause); i++) {
            post(token, "/review/decisions", decision(keys.get(i % keys.size())), "application/json");
            if ((System.nanoTime() - start) / MILLIS / 1000 > (articles + 1) * articleEvery && isIdle()) {
                articles++;
                post(token, "/articles", article(articles), "multipart/form-data; boundary=edge");
            }
        }
    }

    /// Whether the desk is not reading articles yet: it takes one delivery after the other.
    private boolean isIdle() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/progress")).build();
            HttpResponse<Stream<String>> events = client.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = events.body()) {
                return lines.filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .filter(line -> line.contains("IDLE") || line.contains("DONE"))
                        .isPresent();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String decision(String key) {
        return "{\"key\":\"" + key + "\",\"queue\":\"sample\",\"verdict\":\"right\"}";
    }

    /// An article of which there is no other.
    private String article(long number) {
        ObjectNode other = example.deepCopy();
        other.put("id", "load-" + number);
        other.put("text", example.path("text").asString("") + "\n" + number);
        return "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"load-" + number + ".json\"\r\n\r\n"
                + JSON.writeValueAsString(other) + "\r\n--edge--\r\n";
    }

    private void post(String token, String path, String body, String type) {
        send(
                "POST " + path,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("X-Isnad-Token", token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() {
        return json("/session").path("token").asString("");
    }

    private List<String> keys() {
        return json("/search?size=" + PAGE)
                .at("/statements/items")
                .valueStream()
                .map(line -> line.path("key").asString(""))
                .toList();
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(String route, HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            int status = client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            if (status < 300) {
                times.answered(route, (System.nanoTime() - start) / MILLIS);
            } else {
                times.failed(route, Integer.toString(status));
            }
        } catch (IOException e) {
            times.failed(route, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits.
    ///
    /// @return whether it goes on
    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
