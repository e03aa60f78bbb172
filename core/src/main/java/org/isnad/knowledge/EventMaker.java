package org.isnad.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Sha256;

/// Makes events of statements that belong together.
final class EventMaker {
    private final WhosWho known;
    private final LedgerBook ledgers;
    private final Map<String, String> origins;

    /// @param origins the id of the origin of each article, by its SHA-256
    EventMaker(WhosWho known, Map<String, String> origins) {
        this.known = known;
        this.origins = origins;
        ledgers = new LedgerBook(known, origins);
    }

    /// @param reports in the order of the articles
    Event of(List<Said> reports) {
        return new Event(
                id(reports.getFirst()),
                most(reports.stream().map(said -> said.statement().type())).orElseThrow(),
                most(reports.stream().flatMap(said -> said.statement().mode().stream())),
                most(reports.stream()
                        .flatMap(said -> said.statement().time().stream())
                        .flatMap(time -> Days.of(time).stream())),
                Days.of(reports.stream().flatMap(said -> said.article().date().stream())),
                places(reports),
                named(reports, Said::agents),
                named(reports, Said::targets),
                reports,
                ledgers.of(reports),
                independence(reports));
    }

    /// Made of the first report, so that later ones leave it as it is.
    static String id(Said first) {
        String where = first.article().sha256() + " "
                + first.statement().trigger().span().start() + " "
                + first.statement().type() + " " + first.statement().id();
        return "e" + Sha256.of(where).substring(0, 10);
    }

    /// The most frequent, of equals the first.
    static <T> Optional<T> most(Stream<T> all) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    List<Named> named(List<Said> reports, Function<Said, List<Party>> role) {
        Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
        for (Said said : reports) {
            for (Party party : role.apply(said).stream().distinct().toList()) {
                names.computeIfAbsent(party.actor(), id -> new LinkedHashMap<>())
                        .merge(party.name().text(), 1, Integer::sum);
            }
        }
        return sorted(names.entrySet().stream()
                .map(one -> new Named(one.getKey(), name(one.getKey(), one.getValue()), sum(one.getValue()))));
    }

    private String name(String id, Map<String, Integer> names) {
        return known.find(id).map(WhosWho.Known::name).orElseGet(() -> most(names));
    }

    private static List<Named> places(List<Said> reports) {
        Map<String, Map<String, Integer>> names = new HashMap<>();
        reports.forEach(said -> said.statement().places().stream()
                .distinct()
                .forEach(place -> names.computeIfAbsent(Trace.place(place), id -> new LinkedHashMap<>())
                        .merge(place.name().text(), 1, Integer::sum)));
        return sorted(names.entrySet().stream()
                .map(one -> new Named(one.getKey(), most(one.getValue()), sum(one.getValue()))));
    }

    private static List<Named> sorted(Stream<Named> all) {
        return all.sorted(Comparator.comparingInt((Named named) -> -named.reports())
                        .thenComparing(Named::id))
                .toList();
    }

    private static String most(Map<String, Integer> names) {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static int sum(Map<String, Integer> names) {
        return names.values().stream().mapToInt(n -> n).sum();
    }

    private Independence independence(List<Said> reports) {
        Map<String, Said> byArticle = reports.stream()
                .collect(Collectors.toMap(said -> said.article().sha256(), said -> said, (one, other) -> one));
        long outlets = byArticle.values().stream()
                .map(said -> said.article().outlet())
                .distinct()
                .count();
        long from = byArticle.keySet().stream()
                .map(sha256 -> origins.getOrDefault(sha256, sha256))
                .distinct()
                .count();
        return new Independence(byArticle.size(), (int) outlets, (int) from);
    }
}
