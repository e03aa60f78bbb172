package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.store.LogEntry;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Who is the same is decided, shown, and taken back.
class DecisionTest {
    @TempDir
    Path folder;

    private Store store;
    private Desk desk;
    private Browsing browser;

    @BeforeEach
    void open() {
        store = Samples.store(folder);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        browser = new Browsing(desk).withToken();
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private HttpResponse<String> decide(String kind, String one, String other, String why) {
        return browser.post(
                "/api/actors/decisions",
                "{\"kind\":\"" + kind + "\",\"one\":\"" + one + "\",\"other\":\"" + other + "\",\"why\":\"" + why
                        + "\"}");
    }

    private List<String> actors() {
        return browser.json("/api/actors?size=500")
                .path("items")
                .valueStream()
                .map(actor -> actor.path("id").asString(""))
                .toList();
    }

    private JsonNode actor(String id) {
        return browser.json("/api/actors/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    @Test
    void mergesTwoActorsAndTakesItBack() throws InterruptedException {
        List<String> before = actors();
        String one = before.get(0);
        String other = before.get(1);
        int together = actor(one).at("/line/names").asInt()
                + actor(other).at("/line/names").asInt();

        assertThat(decide("merge", one, other, "one statement names both").statusCode())
                .isBetween(201, 202);
        assertThat(actorsWhen(before.size() - 1)).contains(one).doesNotContain(other);
        assertThat(actor(one).at("/line/names").asInt()).isGreaterThan(1).isLessThanOrEqualTo(together);

        assertThat(decide("separate", one, other, "it was a mistake").statusCode())
                .isBetween(201, 202);
        assertThat(actorsWhen(before.size())).containsExactlyInAnyOrderElementsOf(before);
    }

    /// The actors when there are so many: on a slow machine the new knowledge comes later.
    private List<String> actorsWhen(int number) throws InterruptedException {
        List<String> actors = actors();
        for (int i = 0; i < 100 && actors.size() != number; i++) {
            Thread.sleep(100);
            actors = actors();
        }
        return actors;
    }

    @Test
    void showsWhoDecidedWhatAndWhy() throws InterruptedException {
        List<String> before = actors();
        String one = before.get(0);
        decide("merge", one, before.get(1), "one statement names both");
        assertThat(actorsWhen(before.size() - 1)).contains(one);
        JsonNode decided = actor(one).at("/decisions/0");
        assertThat(decided.path("kind").asString("")).isEqualTo("merge");
        assertThat(decided.path("author").asString("")).isEqualTo("amal");
        assertThat(decided.path("why").asString("")).isEqualTo("one statement names both");
        LogEntry last = store.log().reduce((entry, next) -> next).orElseThrow();
        assertThat(last.toString()).contains("amal", "one statement names both");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marry | fajr-al-wadi | %s | because | 400 | use merge or separate",
                "merge | fajr-al-wadi | fajr-al-wadi | because | 400 | is one actor already",
                "merge | fajr-al-wadi | %s | '' | 400 | and why",
                "merge | fajr-al-wadi | nobody at all | because | 404 | no actor is called"
            })
    void refusesWhatDecidesNothing(String kind, String one, String other, String why, int status, String words) {
        String second = other.replace("%s", actors().getLast());
        HttpResponse<String> answer = decide(kind, one, second, why);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThat(store.decisions().all()).isEmpty();
    }
}
