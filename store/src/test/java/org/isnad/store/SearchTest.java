package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Chained;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SearchTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());
    private static final List<Chained> ARTICLES =
            lines("article").map(SearchTest::article).map(ISNAD::trace).toList();

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private static Path folder;

    /// One store in each database, for the tests that only look.
    private static final Map<Databases, Store> SHARED = new EnumMap<>(Databases.class);

    private Store store;

    @BeforeEach
    void articles() {
        store = SHARED.computeIfAbsent(databases, SearchTest::filled);
    }

    @AfterAll
    static void close() {
        SHARED.values().forEach(Store::close);
        SHARED.clear();
    }

    private static Store filled(Databases databases) {
        Store store = Store.open(databases.fresh(folder), Custodian.unnamed());
        store.inTransaction(() -> {
            ARTICLES.forEach(article -> add(store, article));
            return true;
        });
        return store;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theSameIsFoundInBothDatabases(Scope scope, String written, String expected) {
        assertThat(found(store, scope, written)).isEqualTo(expected);
    }

    static Stream<Arguments> queries() {
        return lines("query")
                .map(cells -> Arguments.of(
                        Scope.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                        cells.get(1),
                        cells.size() > 2 ? cells.get(2) : ""));
    }

    @Test
    void theSnippetIsTheSentenceWithTheWords() {
        Found found = store.find(query("مرجانة جنود"), Scope.ARTICLES, 10);
        assertThat(found.hits()).singleElement().isInstanceOfSatisfying(Hit.OfArticle.class, hit -> {
            String text = hit.article().text();
            assertThat(hit.sentence().of(text)).startsWith("قال الناطق").endsWith("جنود.");
            assertThat(hit.words()).extracting(span -> span.of(text)).containsExactly("مرجانة", "جنود");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"status:denied", "جنود", "type:ASSAULT", "مرجانة جنود"})
    void everyMatchIsGivenWhateverItsRank(String written) {
        List<String> ranked = store.find(query(written), Scope.STATEMENTS, 200).hits().stream()
                .map(Hit.OfStatement.class::cast)
                .map(hit -> hit.article().sha256() + hit.statement().id())
                .toList();
        assertThat(names(store.matches(query(written))))
                .containsExactlyInAnyOrderElementsOf(ranked)
                .isNotEmpty();
        assertThat(names(store.best(query(written)).stream().map(Ranked::match).toList()))
                .isEqualTo(ranked);
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.sha256() + match.statement()).toList();
    }

    @Test
    void articlesMatchByTheirWordsOrByTheirStatements() {
        String denial = store.find("denial").orElseThrow().article().sha256();
        assertThat(store.matchingArticles(query("status:denied")))
                .contains(denial)
                .doesNotHaveDuplicates();
        List<String> ranked = store.find(query("مقاتل"), Scope.ARTICLES, 10).hits().stream()
                .map(hit -> ((Hit.OfArticle) hit).article().sha256())
                .toList();
        assertThat(store.matchingArticles(query("مقاتل"))).containsExactlyInAnyOrderElementsOf(ranked);
    }

    @Test
    void wordsAreFoundInAStretchOfAnArticle() {
        Hit.OfArticle hit = (Hit.OfArticle)
                store.find(query("مرجانة جنود"), Scope.ARTICLES, 1).hits().getFirst();
        Article article = hit.article();
        assertThat(store.words(query("مرجانة جنود"), article.sha256(), hit.sentence()))
                .isEqualTo(hit.words());
        assertThat(store.words(query("جنود"), "0".repeat(64), hit.sentence())).isEmpty();
    }

    @Test
    void aStatementComesWithItsArticle() {
        Found found = store.find(query("status:denied"), Scope.STATEMENTS, 10);
        assertThat(found.hits()).first().isInstanceOfSatisfying(Hit.OfStatement.class, hit -> {
            assertThat(hit.article().id()).isEqualTo("denial");
            assertThat(hit.statement().status().word()).isEqualTo("denied");
        });
    }

    @Test
    void speakersAndActorsAreFoundByTheirNames() {
        assertThat(store.find(query("سليم"), Scope.SPEAKERS, 10).hits())
                .allSatisfy(hit -> assertThat(((Hit.OfName) hit).name()).contains("سليم الوادي"))
                .isNotEmpty();
        assertThat(store.find(query("كتائب"), Scope.ACTORS, 10).hits())
                .anySatisfy(hit -> assertThat(((Hit.OfName) hit).name()).contains("الكتائب"));
    }

    @Test
    void whatIsRemovedIsNotFound() {
        try (Store own = filled(databases)) {
            own.remove(own.find("dawn").orElseThrow(), "on request", Samples.NOON);
            assertThat(found(own, Scope.ARTICLES, "مقاتل")).isEqualTo("clitics");
            assertThat(own.find(query("speaker:\"سليم الوادي\""), Scope.STATEMENTS, 10)
                            .hits())
                    .isEmpty();
            assertThat(own.find(query("سليم"), Scope.SPEAKERS, 10).hits()).isEmpty();
        }
    }

    @Test
    void aNewCodingTakesThePlaceOfTheFormer() {
        try (Store own = filled(databases)) {
            Chained dawn = ARTICLES.getFirst();
            own.code(
                    Samples.coded(article(lines("article").toList().getFirst()), "newer"),
                    ISNAD.terms(dawn),
                    Samples.NOON);
            assertThat(own.find(query("speaker:\"سليم الوادي\""), Scope.STATEMENTS, 10)
                            .hits())
                    .isEmpty();
            assertThat(found(own, Scope.ARTICLES, "مقاتل")).isEqualTo("clitics dawn");
        }
    }

    @Test
    void aCopyFindsTheSame() {
        for (Databases other : Databases.values()) {
            try (Store copy = Store.open(other.fresh(folder), Custodian.unnamed())) {
                store.copyTo(copy, Samples.NOON);
                assertThat(found(copy, Scope.ARTICLES, "مرجانة")).isEqualTo("marks denial dawn");
                assertThat(copy.find(query("سليم"), Scope.SPEAKERS, 10))
                        .isEqualTo(store.find(query("سليم"), Scope.SPEAKERS, 10));
            }
        }
    }

    @Test
    void onlySoManyHitsAreGiven() {
        Found found = store.find(query("مرجانة"), Scope.ARTICLES, 1);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "type:WAR", "status:true", "colour:blue", "from:yesterday", "to:2016-13"})
    void whatCannotBeUnderstoodIsSaid(String written) {
        assertThatThrownBy(() -> query(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".{20,}");
    }

    @Test
    void articlesHaveNoStatus() {
        Query query = query("status:denied");
        assertThatThrownBy(() -> store.find(query, Scope.ARTICLES, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("look for statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\\", "a'b\\c", "()", "AND OR NOT", "NEAR(", "*", ":", "x:y:z'", "\0", "\uD83D"})
    void whateverIsWrittenDoesNoHarm(String written) {
        try {
            assertThat(store.find(query(written), Scope.ARTICLES, 10).hits()).isEmpty();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void add(Store store, Chained chained) {
        Article article = chained.framed()
                .mentioned()
                .parsed()
                .analyzed()
                .tokenized()
                .normalized()
                .article();
        Samples.add(store, article);
        store.code(ISNAD.code(chained), ISNAD.terms(chained), Samples.NOON);
    }

    private static String found(Store where, Scope scope, String written) {
        return String.join(
                " ",
                where.find(query(written), scope, 20).hits().stream()
                        .map(SearchTest::doc)
                        .distinct()
                        .toList());
    }

    private static String doc(Hit hit) {
        return switch (hit) {
            case Hit.OfArticle article -> article.article().id();
            case Hit.OfStatement statement -> statement.article().id();
            case Hit.OfName name -> name.name();
        };
    }

    private static Query query(String written) {
        return QueryReader.using(ISNAD::terms).read(written);
    }

    private static Article article(List<String> cells) {
        return Article.of(cells.get(0), cells.get(2).replace("\\n", "\n")).withDate(LocalDate.parse(cells.get(1)));
    }

    private static Stream<List<String>> lines(String kind) {
        try (InputStream in = SearchTest.class.getResourceAsStream("search.txt")) {
            List<List<String>> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                if (cells.getFirst().equals(kind)) {
                    lines.add(cells.subList(1, cells.size()));
                }
            }
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
