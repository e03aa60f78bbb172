package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesTest {
    @TempDir
    Path folder;

    @Test
    void sentencesComeBackInAnyOrder() throws IOException {
        try (Quotes quotes = new Quotes(folder.resolve("q"))) {
            quotes.put("a#s1", "قالت الشرطة إن المدينة هادئة.");
            quotes.put("a#s2", "");
            quotes.put("b#s1", "𐤀 ونفى الجيش ذلك.");
            assertThat(quotes.find("b#s1")).contains("𐤀 ونفى الجيش ذلك.");
            assertThat(quotes.find("a#s1")).contains("قالت الشرطة إن المدينة هادئة.");
            assertThat(quotes.find("a#s2")).contains("");
        }
    }

    @Test
    void whatWasNotPutIsAbsent() throws IOException {
        try (Quotes quotes = new Quotes(folder.resolve("q"))) {
            assertThat(quotes.find("a#s1")).isEmpty();
        }
    }

    @Test
    void nothingStaysOnTheDisk() throws IOException {
        try (Quotes quotes = new Quotes(folder.resolve("q"))) {
            quotes.put("a#s1", "جملة");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
