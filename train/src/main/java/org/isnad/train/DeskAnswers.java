package org.isnad.train;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a desk for what its pages ask for and times the answers, from the request to the last byte.
final class DeskAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double MILLIS = 1e6;
    private static final int LOADING = 503;
    private static final long PAUSE = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final int rounds;
    private final List<Row> rows = new ArrayList<>();

    /// An answer.
    ///
    /// @param first milliseconds of the first request
    /// @param median of the others
    /// @param worst of the others
    /// @param cpu median of the others, in processor time of desk and client together
    /// @param bytes of the answer
    private record Row(String page, String path, double first, double median, double worst, double cpu, int bytes) {
        String text() {
            String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);
            String shown = decoded.length() > 70 ? decoded.substring(0, 69) + "…" : decoded;
            return String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %.0f | %.0f | %.0f | %.0f | %,d KB |%n",
                    page,
                    shown,
                    first,
                    median,
                    worst,
                    cpu,
                    bytes / 1000);
        }
    }

    /// @param address of the desk, ending in `/`
    /// @param rounds how often each answer is asked for
    DeskAnswers(String address, int rounds) {
        this.address = address + "api";
        this.rounds = rounds;
    }

    /// Waits until the store is read.
    ///
    /// @return in seconds
    double ready() {
        long start = System.nanoTime();
        while (ask("/overview").statusCode() == LOADING) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return (System.nanoTime() - start) / MILLIS / 1000;
    }

    /// Asks for each page; words that are looked for are the name of the actor who is named most.
    void run() {
        String name = json("/actors?size=1").at("/items/0/name").asString("");
        String q = "q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String event = first("/events?order=reports&size=1");
        String actor = first("/actors?size=1");
        String tie = first("/ties?size=1");
        String article =
                json("/search?size=1").at("/statements/items/0/article").asString("");
        time("Overview", "/overview");
        time("Articles", "/articles");
        time("Articles", "/articles?" + q);
        time("Article", "/articles/" + article);
        for (String order : List.of("latest", "reports", "origins", "contradictions")) {
            time("Events", "/events?order=" + order);
        }
        time("Events", "/events?type=ASSAULT&" + q);
        time("Event with the most reports", "/events/" + event);
        time("Actors", "/actors");
        time("Actors", "/actors?" + q);
        time("Actor with the most statements", "/actors/" + URLEncoder.encode(actor, StandardCharsets.UTF_8));
        time("Ties, 80 groups", "/ties/drawn");
        time("Ties, 500 groups", "/ties/drawn?groups=500&kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART");
        time("Ties, table", "/ties");
        time("Tie", "/ties/" + tie);
        time("Contradictions", "/contradictions");
        time("Contradictions", "/contradictions?kind=number&" + q);
        time("Timeline and map", "/timeline");
        time("Timeline as known on a day", "/timeline?as-of=2015-08-01");
        time("Timeline of an actor", "/timeline?actor=" + URLEncoder.encode(actor, StandardCharsets.UTF_8));
        time("Search", "/search");
        time("Search", "/search?" + q);
        time("Search", "/search?type=ASSAULT&status=denied&" + q);
        time("Search, articles", "/find?in=articles&" + q);
        time("Search, speakers", "/find?in=speakers&" + q);
        for (String queue : List.of("confidence", "contradicted", "sample", "second")) {
            time("Review", "/review/queue?queue=" + queue);
        }
        time("Review", "/review/figures");
        time("Export", "/export?view=%2F");
        time("Export", "/export?view=" + URLEncoder.encode("/events?type=ASSAULT&" + q, StandardCharsets.UTF_8));
    }

    private void time(String page, String path) {
        List<Double> times = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        double first = 0;
        int bytes = 0;
        for (int i = 0; i <= rounds; i++) {
            long used = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = ask(path);
            double time = (System.nanoTime() - start) / MILLIS;
            double work = (PROCESS.getProcessCpuTime() - used) / MILLIS;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            bytes = answer.body().length;
            if (i == 0) {
                first = time;
            } else {
                times.add(time);
                cpu.add(work);
            }
        }
        Collections.sort(times);
        rows.add(new Row(page, path, first, middle(times), times.getLast(), middle(cpu), bytes));
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private String first(String path) {
        return json(path).at("/items/0/id").asString("");
    }

    private JsonNode json(String path) {
        return JSON.readTree(ask(path).body());
    }

    private HttpResponse<byte[]> ask(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A line of a table for each answer.
    String rows() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text()));
        return text.toString();
    }

    /// The longest median, in milliseconds.
    double slowest() {
        return rows.stream().mapToDouble(Row::median).max().orElse(0);
    }

    /// How many answers have a median of half a second or more.
    long over() {
        return rows.stream().filter(row -> row.median() >= 500).count();
    }
}
