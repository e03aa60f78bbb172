package org.isnad.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.desk.Terms;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.store.Query;
import org.isnad.store.QueryReader;
import org.isnad.store.Scope;
import org.isnad.store.Store;

/// Looks for words of the articles, frequent and rare ones as they come, and times the answers.
final class StoreQueries {
    private static final int SEED = 11;
    private static final int PAGE = 20;
    private static final double MILLIS = 1e6;
    private static final String ALL = "all";

    private final Store store;
    private final QueryReader reader;
    private final List<Terms> articles;
    private final Random random = new Random(SEED);
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    StoreQueries(Store store, Isnad isnad, List<Terms> articles) {
        this.store = store;
        reader = QueryReader.using(isnad::terms);
        this.articles = articles;
    }

    void run(int queries) {
        for (int i = 0; i < queries; i++) {
            switch (i % 6) {
                case 0 -> time("articles, a word", Scope.ARTICLES, words(1));
                case 1 -> time("articles, two words", Scope.ARTICLES, words(1) + " " + words(1));
                case 2 -> time("articles, a phrase of two words", Scope.ARTICLES, '"' + words(2) + '"');
                case 3 -> time("statements, type and status", Scope.STATEMENTS, type() + " " + status());
                case 4 -> time("statements, type and word", Scope.STATEMENTS, type() + " " + words(1));
                default -> time("speakers, a word", Scope.SPEAKERS, words(1));
            }
        }
    }

    /// Words that follow one another in some article.
    private String words(int number) {
        while (true) {
            List<Terms.Term> terms =
                    articles.get(random.nextInt(articles.size())).terms();
            if (terms.size() > number) {
                int first = random.nextInt(terms.size() - number);
                return terms.subList(first, first + number).stream()
                        .map(Terms.Term::whole)
                        .collect(Collectors.joining(" "));
            }
        }
    }

    private String type() {
        return "type:" + any(List.of(StatementType.values()));
    }

    private String status() {
        return "status:" + any(List.of(Status.values())).word();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void time(String kind, Scope scope, String written) {
        long start = System.nanoTime();
        Query query = reader.read(written);
        store.find(query, scope, PAGE);
        long time = System.nanoTime() - start;
        Stream.of(kind, ALL)
                .forEach(name ->
                        times.computeIfAbsent(name, k -> new ArrayList<>()).add(time));
    }

    /// A line of a table for each kind.
    String rows() {
        return times.entrySet().stream()
                .map(kind ->
                        row(kind.getKey(), kind.getValue().stream().sorted().toList()))
                .collect(Collectors.joining());
    }

    private static String row(String kind, List<Long> sorted) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms |%n",
                kind,
                sorted.size(),
                sorted.get(sorted.size() / 2) / MILLIS,
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / MILLIS);
    }
}
