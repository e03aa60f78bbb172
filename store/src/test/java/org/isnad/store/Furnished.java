package org.isnad.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Decision;
import org.isnad.text.Article;

/// Stores that have something of everything.
final class Furnished {
    private static final int WORDS = 60;
    private static final int LONGEST = 6;

    private Furnished() {}

    /// Puts so many articles of invented words into a store, one that is removed again, and a row into each other
    /// table.
    static void fill(Store store, int articles) {
        for (int i = 0; i < articles; i++) {
            Article article = article(i);
            Samples.add(store, article);
            store.code(Samples.telling(article, "1"), Samples.terms(article), Samples.NOON);
        }
        Samples.add(store, Samples.article("gone"));
        store.remove(store.find("gone").orElseThrow(), "on request", Samples.NOON);
        store.reject(new Rejection("x", "empty", "x: is empty", Optional.of("00")), Samples.NOON);
        store.decide(new Decision(Decision.Kind.MERGE, "a", "b", "layla", Samples.NOON, "one spokesman"));
        store.put(new Account("layla", Account.Role.EDITOR, "hash"), Samples.NOON);
        store.add(new Review(
                article(0).sha256(), "s1", "1", "layla", Samples.NOON, "sample", Review.Verdict.RIGHT, "", "seen"));
        store.put(new SavedSearch("layla", "ports", "/find?q=x", Samples.NOON));
    }

    /// A store in a file, filled, closed and whole.
    static Path file(Path file, int articles) {
        try (Store store = Store.open(file, Duration.ofSeconds(5))) {
            store.inTransaction(() -> {
                fill(store, articles);
                return true;
            });
            if (!store.verify(Samples.NOON).isClean()) {
                throw new AssertionError("a new store is whole");
            }
        }
        return file;
    }

    /// The article of that number: an explosion, and words that nobody uses.
    static Article article(int number) {
        Random random = new Random(number);
        String words = Stream.generate(() -> word(random)).limit(WORDS).collect(Collectors.joining(" "));
        return Article.of("n" + number, Samples.article(word(random)).text() + "\n" + words + ".");
    }

    /// Words by which some of the articles are found, and some phrases.
    static List<List<String>> phrases() {
        List<String> own = Samples.terms(article(1)).sentences().getLast().terms().stream()
                .map(term -> term.lemma())
                .toList();
        return List.of(
                List.of("ميناء"),
                List.of("انفجار", "في", "ميناء"),
                List.of("ثلاثة", "عمال"),
                List.of(own.getFirst()),
                own.subList(3, 6));
    }

    private static String word(Random random) {
        return random.ints(2L + random.nextInt(LONGEST), 'ف', 'ى')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
