package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Changes a byte of a store at random places, as often as `-Disnad.flips=500` says, and cuts it off at as many: SQLite
/// says so, `verify` finds it, or each row and each answer is the same as before.
@Tag("flip")
@Timeout(1800)
class FlipTest {
    private static final int PLACES = Integer.getInteger("isnad.flips", 8);
    private static final long SEED = Long.getLong("isnad.seed", 7);
    private static final int ARTICLES = 40;

    /// What came of a damage.
    private enum Outcome {
        SAID_BY_SQLITE,
        FOUND_BY_VERIFY,
        OF_NO_ACCOUNT
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private byte[] whole = {};
    private int page;
    private List<List<String>> tokens = List.of();
    private List<String> expected = List.of();

    @BeforeEach
    void aStoreOfEverything() throws IOException, SQLException {
        Path file = Furnished.file(folder.resolve("whole.db"), ARTICLES);
        whole = Files.readAllBytes(file);
        tokens = Everything.tokens(file);
        try (Connection connection = Everything.connect(file)) {
            page = Integer.parseInt(
                    Everything.column(connection, "PRAGMA page_size").getFirst());
        }
        assertThat(verdict(whole, "unchanged")).isEqualTo(Outcome.OF_NO_ACCOUNT);
        outcomes.clear();
    }

    @Test
    void aFlippedByteIsNeverSilentlyWrong() throws IOException, SQLException {
        flip(place -> true);
        report("a byte flipped, anywhere in the file");
    }

    @Test
    void aFlippedByteOfTheSearchIndexIsNeverSilentlyWrong() throws IOException, SQLException {
        Set<Integer> pages = pages("name LIKE '%\\_words%' ESCAPE '\\'");
        flip(place -> pages.contains(place / page + 1));
        report("a byte flipped, in the tables of the search index");
    }

    @Test
    void aFlippedByteOfTheDescriptionsOfTablesIsNeverSilentlyWrong() throws IOException, SQLException {
        Set<Integer> pages = pages("name = 'sqlite_schema'");
        flip(place -> pages.contains(place / page + 1));
        report("a byte flipped, in what SQLite notes of the tables");
    }

    @Test
    void aStoreThatIsCutOffIsNeverSilentlyWrong() throws IOException, SQLException {
        for (int i = 0; i < PLACES; i++) {
            int length = 1 + random.nextInt(whole.length - 1);
            verdict(Arrays.copyOf(whole, length), "cut off at " + length);
        }
        report("the file cut off");
    }

    private void flip(IntPredicate wanted) throws IOException, SQLException {
        int[] places = IntStream.range(0, whole.length).filter(wanted).toArray();
        for (int i = 0; i < PLACES; i++) {
            byte[] flipped = whole.clone();
            int place = places[random.nextInt(places.length)];
            flipped[place] ^= (byte) (1 + random.nextInt(255));
            verdict(flipped, "byte " + place + " is " + flipped[place] + " and was " + whole[place]);
        }
    }

    private Outcome verdict(byte[] bytes, String damage) throws IOException, SQLException {
        Path file = folder.resolve("damaged.db");
        for (String ending : List.of("-wal", "-shm", "-writer")) {
            Files.deleteIfExists(folder.resolve("damaged.db" + ending));
        }
        Files.write(file, bytes);
        Outcome outcome = outcome(file, damage);
        outcomes.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private Outcome outcome(Path file, String damage) throws SQLException {
        try (Store store = Store.open(file)) {
            if (!store.verify(Samples.NOON).isClean()) {
                return Outcome.FOUND_BY_VERIFY;
            }
        } catch (StoreException e) {
            assertThat(e.getMessage()).as(damage).startsWith(file.toString());
            return Outcome.SAID_BY_SQLITE;
        }
        List<String> found = Everything.of(file, tokens);
        if (expected.isEmpty()) {
            expected = found;
        }
        assertThat(found).as(damage + ", seed " + SEED).isEqualTo(expected);
        return Outcome.OF_NO_ACCOUNT;
    }

    private Set<Integer> pages(String condition) throws SQLException {
        try (Connection connection = Everything.connect(folder.resolve("whole.db"))) {
            return Everything.column(connection, "SELECT pageno FROM dbstat WHERE " + condition).stream()
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
        }
    }

    private void report(String fault) {
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PLACES);
        System.out.printf(
                "fault\t%s\t%d\tSQLite said so %d times, `isnad verify` found it %d times; %d times each row and each answer was as"
                        + " before\tnothing unnoticed\t`FlipTest`, seed %d%n",
                fault,
                PLACES,
                outcomes.getOrDefault(Outcome.SAID_BY_SQLITE, 0),
                outcomes.getOrDefault(Outcome.FOUND_BY_VERIFY, 0),
                outcomes.getOrDefault(Outcome.OF_NO_ACCOUNT, 0),
                SEED);
    }
}
