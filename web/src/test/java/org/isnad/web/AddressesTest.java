package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.PrivateName;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.WhosWho;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of people without a public role stand in no address of the desk, and in nothing that it prints.
class AddressesTest {
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

    /// Ids of people without a public role, which are made of their names.
    private static Set<String> ids() {
        Knowledge knowledge = Knowledge.of(store.codings()).with(WhosWho.from(Samples.lexicon()));
        return knowledge.said().stream()
                .flatMap(said -> parties(said)
                        .filter(party -> said.article().privateNames().stream()
                                .anyMatch(name ->
                                        name.words().span().meets(party.name().span()))))
                .map(Party::actor)
                .filter(id -> !id.startsWith("unnamed-"))
                .collect(Collectors.toSet());
    }

    private static Stream<Party> parties(Said said) {
        return Stream.of(said.agents(), said.targets(), said.speakers()).flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overview",
                "/search?size=200",
                "/search?type=DEATH",
                "/events?size=200",
                "/actors?size=200",
                "/ties?size=200&kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART",
                "/ties/drawn?kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART",
                "/contradictions?size=200",
                "/timeline?size=200",
                "/review/queue?size=200",
                "/export?view=/"
            })
    void holdNobodysName(String path) {
        Set<String> ids = ids();
        assertThat(ids).isNotEmpty();
        assertThat(browser.get("/api" + path).body()).doesNotContain(ids);
    }

    @Test
    void ofArticlesAreMadeOfDigests() {
        Set<String> ids = ids();
        store.articles()
                .map(StoredArticle::article)
                .forEach(article -> assertThat(
                                browser.get("/api/articles/" + article.id()).body())
                        .doesNotContain(ids));
    }

    private static final class Gathered extends Handler {
        private final StringBuilder all = new StringBuilder();

        @Override
        public void publish(LogRecord line) {
            all.append(line.getMessage()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void areWrittenIntoNoLogNorAnythingElse() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Gathered log = new Gathered();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String path : List.of("overview", "search?q=a", "articles/sada-rand-0305-1", "events?size=x", "no")) {
                browser.get("/api/" + path);
            }
            browser.post("/api/export", "{\"format\":\"csv\"}");
            browser.post("/api/login", "null");
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(log);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> names = store.codings()
                .flatMap(article -> article.privateNames().stream())
                .map(PrivateName::name)
                .toList();
        assertThat(names).isNotEmpty().noneMatch(log.all.toString()::contains);
        assertThat(log.all.toString()).doesNotContain("sada-rand");
    }
}
