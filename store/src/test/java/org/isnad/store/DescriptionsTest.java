package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
    private static final Path NOTED = Path.of("src/main/resources/org/isnad/store/sqlite/descriptions.txt");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aStore() {
        file = folder.resolve("isnad.db");
        Store.open(file).close();
    }

    /// After a new migration `-Disnad.golden=write` notes the tables anew.
    @Test
    void whatIsNotedIsThatOfANewStore() throws IOException {
        Map<String, String> digests;
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + file)) {
            digests = Descriptions.of(handle);
        }
        String lines = digests.entrySet().stream()
                .map(digest -> digest.getValue() + " " + digest.getKey() + "\n")
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("isnad.golden"))) {
            Files.writeString(NOTED, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(NOTED));
        assertThat(digests).containsKeys("article", "article_words", "custody", "article_doc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', textBlock = """
            UPDATE sqlite_schema SET sql = replace(sql, '|#', '|+') WHERE name = 'article_words' > what it notes of article_words was changed
            UPDATE sqlite_schema SET sql = sql || '-- x' WHERE name = 'article' > what it notes of article was changed
            DELETE FROM sqlite_schema WHERE name = 'article_doc' > it does not know article_doc any more
            """)
    void whatIsDescribedOtherwiseIsFound(String change, String sentence) {
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + file)) {
            handle.execute("PRAGMA writable_schema = ON");
            assertThat(handle.execute(change)).isOne();
        }
        try (Store store = Store.open(file)) {
            assertThat(store.verify(Samples.NOON).faults())
                    .extracting(Fault::sentence)
                    .contains(sentence);
        }
    }
}
