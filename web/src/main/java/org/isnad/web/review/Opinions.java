package org.isnad.web.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.store.Review;
import org.isnad.web.shelf.Entry;

/// Of each statement what each reader decided last.
public final class Opinions {
    private final Map<String, Map<String, Review>> byStatement = new LinkedHashMap<>();

    private Opinions() {}

    /// The opinions that count, of reviews in the order in which they were decided.
    public static Opinions of(Stream<Review> reviews) {
        Opinions opinions = new Opinions();
        reviews.forEach(review -> opinions.byStatement
                .computeIfAbsent(key(review), none -> new LinkedHashMap<>())
                .put(review.author(), review));
        return opinions;
    }

    private static String key(Review review) {
        return review.sha256().substring(0, Entry.DIGITS) + "." + review.statement();
    }

    /// Opinions on one statement, one an author, in the order in which they first spoke.
    public Collection<Review> on(String key) {
        return List.copyOf(byStatement.getOrDefault(key, Map.of()).values());
    }

    /// The opinion of that author.
    public Optional<Review> find(String key, String author) {
        return Optional.ofNullable(byStatement.getOrDefault(key, Map.of()).get(author));
    }

    /// Statements with their opinions.
    Stream<Collection<Review>> all() {
        return byStatement.values().stream().map(Map::values);
    }

    /// The opinion that was decided last, whoever's it is.
    Optional<Review> last(String key) {
        return on(key).stream().max(java.util.Comparator.comparing(Review::at));
    }
}
