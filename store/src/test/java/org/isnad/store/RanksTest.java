package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The best of more hits than are counted: the oldest articles say most of what is looked for.
@ParameterizedClass
@EnumSource(Databases.class)
class RanksTest {
    private static final int MANY = 210;

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void manyArticles() {
        store = Store.open(databases.fresh(folder), Custodian.unnamed());
        store.inTransaction(() -> {
            add("often", "نهر\n" + "نهر نهر نهر نهر نهر نهر نهر نهر نهر نهر نهر نهر نهر\nجسر");
            add("title", "نهر\nجسر بعيد");
            add("twice", "خبر\nنهر ثم نهر وهو جسر جسر جسر");
            IntStream.range(0, MANY).forEach(i -> add("n" + i, "خبر " + i + "\nنهر وقرب جسر"));
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theBestComeFirstHoweverOldTheyAre() {
        assertThat(found(List.of("نهر"), 5)).containsExactly("often", "twice", "title", "n209", "n208");
    }

    @Test
    void theLevelsOfSeveralWordsAreAddedUp() {
        assertThat(found(List.of("نهر", "جسر"), 4)).containsExactly("twice", "often", "title", "n209");
    }

    @Test
    void hitsAreCountedUpToALimitAndMoreAreSaid() {
        Found found = store.find(query(List.of("نهر")), Scope.ARTICLES, 5);
        assertThat(found.total()).isEqualTo(Ranks.COUNTED);
        assertThat(found.more()).isTrue();
    }

    @Test
    void fewAndManyHitsComeInTheSameOrder() {
        List<String> many = found(List.of("نهر"), Ranks.COUNTED);
        IntStream.range(0, MANY - 100)
                .forEach(i -> store.remove(store.find("n" + i).orElseThrow(), "to have fewer", Samples.NOON));
        assertThat(found(List.of("نهر"), Ranks.COUNTED)).isEqualTo(many.subList(0, 103));
    }

    private void add(String id, String text) {
        Article article = Article.of(id, text);
        Samples.add(store, article);
        store.code(Samples.coded(article, "1"), Samples.terms(article), Samples.NOON);
    }

    private static Query query(List<String> words) {
        return new Query(
                words.stream()
                        .map(word -> new Query.Clause(word, List.of(List.of(word)), false))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> found(List<String> words, int most) {
        return store.find(query(words), Scope.ARTICLES, most).hits().stream()
                .map(hit -> ((Hit.OfArticle) hit).article().id())
                .toList();
    }
}
