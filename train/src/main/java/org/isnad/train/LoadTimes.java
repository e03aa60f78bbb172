package org.isnad.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How long answers took, by route. Threads may share it.
final class LoadTimes {
    /// Of one route.
    private static final class Route {
        private final List<Double> millis = new ArrayList<>();
        private final Map<String, Integer> errors = new TreeMap<>();
    }

    private final Map<String, Route> routes = new TreeMap<>();

    synchronized void answered(String route, double millis) {
        routes.computeIfAbsent(route, none -> new Route()).millis.add(millis);
    }

    synchronized void failed(String route, String why) {
        routes.computeIfAbsent(route, none -> new Route()).errors.merge(why, 1, Integer::sum);
    }

    synchronized int answers() {
        return routes.values().stream().mapToInt(route -> route.millis.size()).sum();
    }

    synchronized int errors() {
        return routes.values().stream()
                .flatMap(route -> route.errors.values().stream())
                .mapToInt(count -> count)
                .sum();
    }

    /// Routes of which one answer in a hundred takes half a second or more.
    synchronized long over() {
        return routes.values().stream()
                .filter(route -> at(route.millis, 0.99) >= 500)
                .count();
    }

    /// The time within which that share of all answers came.
    synchronized double all(double share) {
        return at(
                routes.values().stream().flatMap(route -> route.millis.stream()).toList(), share);
    }

    /// A line of a table for each route.
    synchronized String rows() {
        StringBuilder rows = new StringBuilder();
        routes.forEach((name, route) -> rows.append(String.format(
                Locale.ROOT,
                "| `%s` | %,d | %s | %.0f | %.0f | %.0f |%n",
                DeskAnswers.shown(name),
                route.millis.size(),
                route.errors.isEmpty() ? "0" : route.errors.toString(),
                at(route.millis, 0.5),
                at(route.millis, 0.99),
                at(route.millis, 1))));
        return rows.toString();
    }

    private static double at(List<Double> millis, double share) {
        if (millis.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
    }
}
