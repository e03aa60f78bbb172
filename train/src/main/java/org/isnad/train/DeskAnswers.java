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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            return String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %.0f | %.0f | %.0f | %.0f | %,d KB |%n",
                    page,
                    shown(path),
                    first,
                    median,
                    worst,
                    cpu,
                    bytes / 1000);
        }
    }

    /// An address as tables show it.
    static String shown(String path) {
        String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);
        return decoded.length() > 70 ? decoded.substring(0, 69) + "…" : decoded;
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

    /// Asks for each page.
    void run() {
        pages().forEach((page, paths) -> paths.forEach(path -> time(page, path)));
    }

    /// What the pages ask for, by page; words that are looked for are the name of the actor who is named most.
    Map<String, List<String>> pages() {
        String name = json("/actors?size=1").at("/items/0/name").asString("");
        String q = "q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String actor = URLEncoder.encode(first("/actors?size=1"), StandardCharsets.UTF_8);
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("Overview", List.of("/overview"));
        pages.put("Articles", List.of("/articles", "/articles?" + q));
        pages.put(
                "Article",
                List.of("/articles/"
                        + json("/search?size=1")
                                .at("/statements/items/0/article")
                                .asString("")));
        pages.put(
                "Events",
                List.of(
                        "/events?order=latest",
                        "/events?order=reports",
                        "/events?order=origins",
                        "/events?order=contradictions",
                        "/events?type=ASSAULT&" + q));
        pages.put("Event with the most reports", List.of("/events/" + first("/events?order=reports&size=1")));
        pages.put("Actors", List.of("/actors", "/actors?" + q));
        pages.put("Actor with the most statements", List.of("/actors/" + actor));
        pages.put("Ties, 80 groups", List.of("/ties/drawn"));
        pages.put(
                "Ties, 500 groups",
                List.of("/ties/drawn?groups=500&kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART"));
        pages.put("Ties, table", List.of("/ties"));
        pages.put("Tie", List.of("/ties/" + first("/ties?size=1")));
        pages.put("Contradictions", List.of("/contradictions", "/contradictions?kind=number&" + q));
        pages.put("Timeline and map", List.of("/timeline"));
        pages.put("Timeline as known on a day", List.of("/timeline?as-of=2015-08-01"));
        pages.put("Timeline of an actor", List.of("/timeline?actor=" + actor));
        pages.put("Search", List.of("/search", "/search?" + q, "/search?type=ASSAULT&status=denied&" + q));
        pages.put("Search, articles", List.of("/find?in=articles&" + q));
        pages.put("Search, speakers", List.of("/find?in=speakers&" + q));
        pages.put(
                "Review",
                List.of(
                        "/review/queue?queue=confidence",
                        "/review/queue?queue=contradicted",
                        "/review/queue?queue=sample",
                        "/review/queue?queue=second",
                        "/review/figures"));
        pages.put(
                "Export",
                List.of(
                        "/export?view=%2F",
                        "/export?view=" + URLEncoder.encode("/events?type=ASSAULT&" + q, StandardCharsets.UTF_8)));
        return pages;
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

    JsonNode json(String path) {
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
