package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.isnad.chain.CodedArticle;
import org.isnad.text.Article;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {
    private static final Article ONE = Samples.article("one");
    private static final CodedArticle CODED = Samples.coded(ONE, "1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aStoreWithoutALogIsTakenOver(Databases databases) {
        StoreAddress address = databases.fresh(folder);
        fillAsTheFirstVersionDid(address);
        try (Store store = Store.open(address, Custodian.unnamed())) {
            assertThat(store.articles()).containsExactly(new StoredArticle(ONE, "one.txt", Samples.NOON));
            assertThat(store.codings()).containsExactly(CODED);
            assertThat(store.rejections())
                    .containsExactly(new Rejection("x.txt", "empty", "x.txt: is empty", Optional.of("00")));
            assertThat(store.log()).extracting(LogEntry::deed).containsExactly(Deed.ADDED, Deed.CODED, Deed.REJECTED);
            assertThat(store.verify(Samples.NOON).faults()).isEmpty();
        }
    }

    private static void fillAsTheFirstVersionDid(StoreAddress address) {
        Backend backend = switch (address) {
            case StoreAddress.SqliteFile file -> new SqliteBackend(file, Duration.ofSeconds(5), "test");
            case StoreAddress.Server server -> new PostgresBackend(server, Duration.ofSeconds(5), "test");
        };
        try (backend;
                Handle handle = Jdbi.open(backend.connections())) {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(backend.connections())
                    .locations("classpath:org/isnad/store/migration")
                    .target("1")
                    .load()
                    .migrate();
            handle.execute(
                    "INSERT INTO article (sha256, seq, doc, added_at, source, original, body)"
                            + " VALUES (?, 1, 'one', ?, 'one.txt', ?, ?)",
                    ONE.sha256(),
                    Samples.NOON.toString(),
                    Packed.pack(Samples.bytes(ONE.text())),
                    Packed.pack(ONE.text().getBytes(StandardCharsets.UTF_16BE)));
            handle.execute(
                    "INSERT INTO coding (sha256, version, seq, coded_at, json) VALUES (?, '1', 1, ?, ?)",
                    ONE.sha256(),
                    Samples.NOON.toString(),
                    CodedJson.write(CODED));
            handle.execute(
                    "INSERT INTO rejection (origin, reason, sentence, sha256, seq, rejected_at)"
                            + " VALUES ('x.txt', 'empty', 'x.txt: is empty', '00', 1, ?)",
                    Samples.NOON.toString());
        }
    }
}
