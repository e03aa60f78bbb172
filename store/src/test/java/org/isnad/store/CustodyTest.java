package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class CustodyTest {
    private static final Article ONE = Samples.article("one");
    private static final Article TWO = Samples.article("two");
    private static final Instant LATER = Samples.NOON.plusSeconds(3600);
    private static final Custodian LAYLA = new Custodian(Optional.of("layla"), "isnad 1", "isnad read", "c0ffee");

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private StoreAddress address;
    private Store store;

    @BeforeEach
    void twoArticles() {
        address = databases.fresh(folder);
        store = Store.open(address, LAYLA);
        Samples.add(store, ONE);
        Samples.add(store, TWO);
        store.code(Samples.coded(ONE, "1"), Samples.NOON);
        store.reject(new Rejection("x.txt", "empty", "x.txt: holds nothing", Optional.of("00")), Samples.NOON);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyChangeIsLoggedWithWhoAndWhen() {
        assertThat(store.log())
                .extracting(LogEntry::deed, LogEntry::subject)
                .containsExactly(
                        tuple(Deed.ADDED, ONE.sha256()),
                        tuple(Deed.ADDED, TWO.sha256()),
                        tuple(Deed.CODED, ONE.sha256()),
                        tuple(Deed.REJECTED, "00"));
        assertThat(store.log()).allSatisfy(entry -> {
            assertThat(entry.operator()).isEqualTo("layla");
            assertThat(entry.tool()).isEqualTo("isnad 1");
            assertThat(entry.configuration()).isEqualTo("c0ffee");
            assertThat(entry.at()).isEqualTo(Samples.NOON);
        });
    }

    @Test
    void whatChangesNothingIsNotLogged() {
        Samples.add(store, ONE);
        store.code(Samples.coded(ONE, "1"), LATER);
        assertThat(store.log()).hasSize(4);
    }

    @Test
    void aRecodingNamesTheCodingBefore() {
        store.code(Samples.coded(ONE, "2"), LATER);
        List<LogEntry> log = store.log().toList();
        assertThat(log.getLast().deed()).isEqualTo(Deed.RECODED);
        assertThat(log.getLast().before()).isEqualTo(log.get(2).after());
    }

    @Test
    void exportsAndDecisionsAreLogged() {
        store.exported("out.csv", "csv, 3 statements", Sha256.of("out"), LATER);
        store.decided("actors", "a is b: the same spokesman", Sha256.of("decision"), LATER);
        assertThat(store.log().skip(4))
                .extracting(LogEntry::deed, LogEntry::after)
                .containsExactly(tuple(Deed.EXPORTED, Sha256.of("out")), tuple(Deed.DECIDED, Sha256.of("decision")));
    }

    @Test
    void anUntouchedStoreIsWholeAndThatIsLogged() {
        Verification found = store.verify(LATER);
        assertThat(found.faults()).isEmpty();
        assertThat(found.articles()).isEqualTo(2);
        assertThat(found.entries()).isEqualTo(4);
        assertThat(store.log().toList().getLast().detail()).isEqualTo("2 articles, 4 entries");
        assertThat(store.verify(LATER).isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article   | doc = 'other'                                            | article other
            article   | outlet = 'other'                                         | article one
            article   | published = '2016-10-25'                                 | article one
            article   | added_at = '2026-11-01T12:00:01Z'                        | article one
            article   | source = 'other.txt'                                     | article one
            article   | original = (SELECT original FROM article WHERE doc = 'two') | article one
            article   | body = (SELECT body FROM article WHERE doc = 'two')      | article one
            article   | text_sha256 = normalized_sha256                          | article one
            article   | normalized_sha256 = text_sha256                          | article one
            coding    | version = '3'                                            | article one
            coding    | coded_at = '2026-11-01T12:00:01Z'                        | article one
            coding    | packed = (SELECT body FROM article WHERE doc = 'two')    | article one
            rejection | sentence = 'x.txt: holds something'                      | rejection 1
            custody   | operator = 'nobody'                                      | entry 1 of the log
            custody   | logged_at = '2026-11-01T12:00:01Z'                       | entry 1 of the log
            custody   | logged_at = 'noon'                                       | entry 1 of the log
            custody   | deed = 'destroyed'                                       | entry 1 of the log
            custody   | hash = subject                                           | entry 1 of the log
            """)
    void aChangeAnywhereIsFoundAndNamed(String table, String change, String what) {
        assertThat(Databases.sql(address, "UPDATE " + table + " SET " + change + " WHERE seq = 1"))
                .isEqualTo(1);
        assertThat(store.verify(LATER).faults())
                .anySatisfy(fault -> assertThat(fault.what()).startsWith(what));
    }

    @Test
    void aChangedTextSaysWhatAndSinceWhen() {
        store.verify(LATER);
        Databases.sql(address, "UPDATE article SET body = original WHERE doc = 'two'");
        assertThat(store.verify(LATER).faults())
                .containsExactly(new Fault(
                        "article two (" + TWO.sha256().substring(0, 12) + ")",
                        "it was changed: the text",
                        Optional.of(LATER)));
    }

    @Test
    void aRowThatIsGoneIsMissed() {
        Databases.sql(address, "DELETE FROM article WHERE doc = 'two'");
        assertThat(store.verify(LATER).faults()).extracting(Fault::sentence).containsExactly("it is gone");
    }

    @Test
    void aRowThatNobodyAddedIsNoticed() {
        Databases.sql(
                address,
                "INSERT INTO rejection (origin, reason, sentence, sha256, seq, rejected_at)"
                        + " VALUES ('y', 'empty', 'y', '', 2, '2026-11-01T12:00:00Z')");
        assertThat(store.verify(LATER).faults())
                .extracting(Fault::sentence)
                .containsExactly("1 rows that the log does not tell of");
    }

    @Test
    void anEntryThatIsGoneIsMissed() {
        Databases.sql(address, "DELETE FROM custody WHERE seq = 2");
        assertThat(store.verify(LATER).faults())
                .extracting(Fault::what)
                .contains("the log", "entry 3 of the log", "the table article");
    }

    @Test
    void aRemovedArticleLeavesATombstoneOnly() {
        Removal removal = store.remove(store.find("one").orElseThrow(), "on request", LATER);
        assertThat(store.articles().map(stored -> stored.article().id())).containsExactly("two");
        assertThat(store.codings()).isEmpty();
        assertThat(store.removals()).containsExactly(removal);
        assertThat(store.verify(LATER).faults()).isEmpty();
    }

    @Test
    void aRemovedArticleIsNotAddedAgain() {
        store.remove(store.find("two").orElseThrow(), "on request", LATER);
        assertThat(Samples.add(store, TWO)).isFalse();
        assertThat(store.code(Samples.coded(TWO, "1"), LATER)).isFalse();
        assertThat(Samples.add(store, Samples.article("three"))).isTrue();
        assertThat(store.verify(LATER).faults()).isEmpty();
    }

    @Test
    void aTombstoneThatIsChangedIsFound() {
        store.remove(store.find("two").orElseThrow(), "on request", LATER);
        Databases.sql(address, "UPDATE removal SET reason = 'by mistake'");
        assertThat(store.verify(LATER).faults())
                .extracting(Fault::sentence)
                .containsExactly("the tombstone was changed");
    }

    @Test
    void anotherVersionsNormalisedTextsAreNotCompared() {
        try (Store newer = Store.open(address, Custodian.unnamed())) {
            Verification found = newer.verify(LATER);
            assertThat(found.isClean()).isTrue();
            assertThat(found.otherVersions()).isEqualTo(2);
        }
    }
}
