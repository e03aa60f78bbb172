package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A clock that ran years ahead for a while, and was put right.
@ParameterizedClass
@EnumSource(Databases.class)
class ClockTest {
    private static final Instant AHEAD = Samples.NOON.plus(Duration.ofDays(4000));
    private static final Article ONE = Samples.article("one");
    private static final Article TWO = Samples.article("two");

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private StoreAddress address = new StoreAddress.SqliteFile(Path.of("isnad.db"));
    private Store store;

    @BeforeEach
    void anArticleOfTheFutureAndOneOfToday() {
        address = databases.fresh(folder);
        store = Store.open(address, Custodian.unnamed());
        store.add(ONE, Samples.bytes(ONE.text()), "one.txt", AHEAD);
        store.code(Samples.coded(ONE, "1"), AHEAD);
        assertThat(store.verify(AHEAD).isClean()).isTrue();
        Samples.add(store, TWO);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLogKeepsTheOrderInWhichThingsWereDone() {
        assertThat(store.articles().map(stored -> stored.article().id())).containsExactly("one", "two");
        assertThat(store.log())
                .extracting(LogEntry::deed)
                .containsExactly(Deed.ADDED, Deed.CODED, Deed.VERIFIED, Deed.ADDED);
        assertThat(store.verify(Samples.NOON).faults()).isEmpty();
    }

    @Test
    void whatWasCodedLastCounts() {
        store.code(Samples.coded(ONE, "2"), Samples.NOON);
        assertThat(store.findCoding(ONE.sha256())).map(CodedArticle::version).contains("2");
    }

    @Test
    void aDamageIsNotSaidToHaveComeAfterAVerificationBeforeTheRowWasThere() {
        Databases.sql(address, "UPDATE article SET outlet = 'other'");
        assertThat(store.verify(Samples.NOON).faults())
                .extracting(Fault::wholeUntil)
                .containsExactly(Optional.of(AHEAD), Optional.of(Samples.NOON));
    }

    @Test
    void aDamageIsDatedByTheLastVerification() {
        Instant later = Samples.NOON.plusSeconds(60);
        assertThat(store.verify(later).isClean()).isTrue();
        Databases.sql(address, "UPDATE article SET outlet = 'other'");
        assertThat(store.verify(later).faults())
                .extracting(Fault::wholeUntil)
                .containsExactly(Optional.of(later), Optional.of(later));
        System.out.println("fault\ta clock that ran years ahead and goes back (" + databases
                + ")\t1\tthe log keeps the order in which things"
                + " were done; damages are dated by it\tnothing\t`ClockTest`");
    }
}
