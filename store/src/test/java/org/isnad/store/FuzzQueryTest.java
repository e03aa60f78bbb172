package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Queries found by covering code: whatever is written, it is answered or refused with a sentence. In the ordinary
/// build only the kept inputs run; see CONTRIBUTING.md for a campaign.
class FuzzQueryTest {
    private static final QueryReader READER = QueryReader.using(Isnad.reading(ArabicLexicon.bundled())::terms);
    private static final int MOST = 5;

    private static Optional<Store> store = Optional.empty();

    @BeforeAll
    static void oneArticle(@TempDir Path folder) throws IOException {
        Store opened = Store.open(Files.createDirectories(folder).resolve("isnad.db"));
        Article one = Samples.article("one");
        Samples.add(opened, one);
        opened.code(Samples.telling(one, "1"), Samples.terms(one), Samples.NOON);
        store = Optional.of(opened);
    }

    @AfterAll
    static void close() {
        store.ifPresent(Store::close);
    }

    @FuzzTest(maxDuration = "1m")
    void query(byte[] bytes) {
        String written = new String(bytes, StandardCharsets.UTF_8);
        for (Scope scope : Scope.values()) {
            try {
                Found found = store.orElseThrow().find(READER.read(written), scope, MOST);
                assertThat(found.hits()).hasSizeLessThanOrEqualTo(found.total());
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
