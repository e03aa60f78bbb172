package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitsFileTest {
    private static final URI FEED = URI.create("https://waha.example/feed");
    private static final Visit VISIT = new Visit(Optional.of("\"1\""), Optional.empty(), List.of("aa", "bb"));

    @TempDir
    private Path folder;

    @Test
    void aVisitIsFoundAgainByAnotherRun() {
        Path file = folder.resolve("isnad.addresses");
        new VisitsFile(file, any -> true).keep(FEED, VISIT);
        new VisitsFile(file, any -> true).keep(URI.create("https://waha.example/other"), VISIT);
        assertThat(new VisitsFile(file, any -> true).find(FEED)).contains(VISIT);
        assertThat(new VisitsFile(file, any -> true).find(URI.create("https://waha.example/third")))
                .isEmpty();
    }

    @Test
    void aVisitWhoseArticlesTheStoreHasNotCountsForNothing() {
        VisitsFile visits = new VisitsFile(folder.resolve("isnad.addresses"), "aa"::equals);
        visits.keep(FEED, VISIT);
        assertThat(visits.find(FEED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes of mine", "[1]", ""})
    void anotherFileIsNotOverwritten(String content) {
        Path file = Samples.write(folder, "notes.txt", content);
        assertThatThrownBy(() -> new VisitsFile(file, any -> true).keep(FEED, VISIT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("notes.txt is no file of addresses");
        assertThat(file).hasContent(content);
    }
}
