package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.isnad.text.Sha256;

/// Bytes of every format, found by covering code: whatever they are, each outcome is whole and nothing is thrown. In
/// the ordinary build only the kept inputs run; see CONTRIBUTING.md for a campaign.
class FuzzFormatsTest {
    private static final Formats FORMATS = new Formats(Settings.none());

    @FuzzTest(maxDuration = "1m")
    void file(byte[] bytes) {
        check("a.txt", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void json(byte[] bytes) {
        check("a.json", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void lines(byte[] bytes) {
        check("a.jsonl", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void table(byte[] bytes) {
        check("a.csv", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void page(byte[] bytes) {
        check("a.html", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void feed(byte[] bytes) {
        check("a.xml", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void warc(byte[] bytes) {
        check("a.warc", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void zip(byte[] bytes) {
        check("a.zip", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void gzip(byte[] bytes) {
        check("a.jsonl.gz", bytes);
    }

    private static void check(String name, byte[] bytes) {
        try (Source source = FORMATS.named(name, name, new ByteArrayInputStream(bytes), 0)) {
            for (Optional<Outcome> next = source.next(); next.isPresent(); next = source.next()) {
                check(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                assertThat(read.article().sha256()).isEqualTo(Sha256.of(read.original()));
                assertThat(read.article().text()).isNotBlank().doesNotContain("\0");
            }
            case Outcome.Rejected rejected -> assertThat(rejected.sentence()).startsWith(rejected.where() + " ");
            case Outcome.Unchanged unchanged -> throw new AssertionError("no address was fetched");
        }
    }
}
