package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.intake.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aFileIsGivenOnce() throws IOException {
        Place file = file("a.txt", "1", NOW.minusSeconds(60));
        Arrivals arrivals = arrivals();
        assertThat(arrivals.at(NOW)).containsExactly(file);
        assertThat(arrivals.at(NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    void aFileThatStillGrowsWaitsUntilItIsWhole() throws IOException {
        Arrivals arrivals = arrivals();
        file("a.txt", "1", NOW);
        assertThat(arrivals.at(NOW)).isEmpty();
        Place grown = file("a.txt", "12", NOW.plusSeconds(2));
        assertThat(arrivals.at(NOW.plusSeconds(2))).isEmpty();
        assertThat(arrivals.at(NOW.plusSeconds(4))).containsExactly(grown);
    }

    @Test
    void aFileThatChangedIsGivenAgain() throws IOException {
        file("a.txt", "1", NOW.minusSeconds(60));
        Arrivals arrivals = arrivals();
        arrivals.at(NOW);
        Place changed = file("a.txt", "other", NOW.minusSeconds(30));
        assertThat(arrivals.at(NOW.plusSeconds(2))).containsExactly(changed);
    }

    @Test
    void addressesAreGivenWhenTheirTimeHasCome() {
        Place feed = Place.parse("https://waha.example/feed");
        Arrivals arrivals = new Arrivals(List.of(feed), Duration.ofMinutes(15));
        assertThat(arrivals.at(NOW)).containsExactly(feed);
        assertThat(arrivals.at(NOW.plusSeconds(899))).isEmpty();
        assertThat(arrivals.at(NOW.plusSeconds(900))).containsExactly(feed);
    }

    private Arrivals arrivals() {
        return new Arrivals(List.of(Place.of(folder)), Duration.ofMinutes(15));
    }

    private Place file(String name, String text, Instant changed) throws IOException {
        Path file = Samples.write(folder, name, text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
        return Place.of(file);
    }
}
