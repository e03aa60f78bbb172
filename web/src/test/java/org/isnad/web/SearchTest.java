package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.desk.Isnad;
import org.isnad.store.Found;
import org.isnad.store.Hit;
import org.isnad.store.QueryReader;
import org.isnad.store.Scope;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The desk finds what `isnad find` finds.
class SearchTest {
    private static final Isnad ISNAD = Isnad.reading(Samples.lexicon());

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browsing browser;

    @BeforeAll
    static void open() {
        store = Samples.store(folder);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        browser = new Browsing(desk).withToken();
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    private static Found command(String words, Scope scope) {
        return store.find(QueryReader.using(ISNAD::terms).read(words), scope, 200);
    }

    private static JsonNode desk(String path, String words) {
        return browser.json(path + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"هجوم", "\"فجر الوادي\"", "type:CLAIM status:denied", "هجوم type:ASSAULT"})
    void findsStatementsInTheOrderOfTheCommand(String words) {
        Found found = command(words, Scope.STATEMENTS);
        List<String> expected = found.hits().stream()
                .map(Hit.OfStatement.class::cast)
                .map(hit -> hit.article().id() + "#" + hit.statement().id())
                .toList();
        JsonNode page = desk("/api/search?size=200&q=", words);
        assertThat(page.at("/statements/items")
                        .valueStream()
                        .map(line -> line.path("doc").asString("") + "#"
                                + line.path("id").asString("")))
                .isNotEmpty()
                .isEqualTo(expected);
        assertThat(page.at("/statements/total").asInt()).isEqualTo(found.total());
    }

    @Test
    void paintsTheWordsThatAreLookedFor() {
        JsonNode page = desk("/api/search?q=", "هجوم");
        JsonNode line = page.at("/statements/items/0");
        JsonNode words = page.path("words").path(line.path("key").asString(""));
        assertThat(words).isNotEmpty();
        for (JsonNode word : words) {
            assertThat(line.path("quote")
                            .asString("")
                            .substring(
                                    word.path("start").asInt(), word.path("end").asInt()))
                    .contains("هج");
        }
    }

    @ParameterizedTest
    @CsvSource({"articles, ARTICLES, هجوم", "speakers, SPEAKERS, مسؤول", "actors, ACTORS, حركة"})
    void findsArticlesAndNamesAsTheCommandDoes(String in, Scope scope, String words) {
        Found found = command(words, scope);
        JsonNode page = desk("/api/find?in=" + in + "&q=", words);
        assertThat(page.path("total").asInt()).isEqualTo(found.total()).isPositive();
        assertThat(page.path("articles").size() + page.path("names").size())
                .isEqualTo(found.hits().size());
    }

    @Test
    void narrowsWhatWordsFindByFacets() {
        JsonNode page = desk("/api/search?q=", "هجوم");
        JsonNode type = page.at("/facets/type/0");
        JsonNode narrowed = desk("/api/search?type=" + type.path("value").asString("") + "&q=", "هجوم");
        assertThat(narrowed.at("/statements/total").asInt())
                .isEqualTo(type.path("count").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "ties", "contradictions", "articles"})
    void narrowsEveryListByTheSameWords(String list) {
        assertThat(desk("/api/" + list + "?kinds=ALLY.SPLIT.LEAD&q=", "قرنفل")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(desk("/api/" + list + "?kinds=ALLY.SPLIT.LEAD.SPEAK&q=", "حركة")
                        .path("total")
                        .asInt())
                .isPositive();
    }
}
