package org.isnad.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.store.CodedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writes how long each format takes for many statements, and what memory it holds, to `bench/export.md`. No test: run
/// it
/// by `./mvnw -pl export -am test -Dtest=SpeedReport -Dsurefire.failIfNoSpecifiedTests=false`, with
/// `-Disnad.statements=` for another number and `-Disnad.formats=csv,stix` for some formats, which are only printed.
class SpeedReport {
    private static final int MANY = Integer.getInteger("isnad.statements", 100_000);
    private static final int FEW = MANY / 10;
    private static final List<Format> FORMATS = Arrays.stream(Format.values())
            .filter(format -> List.of(
                            System.getProperty("isnad.formats", Format.words()).split("[, ]+"))
                    .contains(format.word()))
            .toList();
    private static final double BILLION = 1e9;

    private record Measured(long statements, double busy, double passed, long live, long written) {}

    @TempDir
    Path folder;

    @Test
    void report() throws IOException {
        StringBuilder rows = new StringBuilder();
        Path few = ManyArticles.write(folder.resolve("few.jsonl"), FEW);
        Path many = ManyArticles.write(folder.resolve("many.jsonl"), MANY);
        measure(Format.HTML, few);
        for (Format format : FORMATS) {
            String row =
                    row(format, measure(format, few), measure(format, many), live(format, few), live(format, many));
            System.out.print(row);
            rows.append(row);
        }
        if (FORMATS.size() == Format.values().length) {
            Files.writeString(Path.of("../bench/export.md"), page(rows));
        }
    }

    private static String page(CharSequence rows) {
        return String.format(
                Locale.ROOT,
                """
                # How long exports take

                Written by `SpeedReport` (module export) on %s, load of the machine %.0f on %d processors, with a heap of at
                most %,d MB.

                | format | statements | seconds of one core | by the clock | memory, MB | statements | seconds of one core \
                | by the clock | memory, MB | written, MB |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                %s
                Wanted: 100,000 statements in less than 30 seconds, memory flat. Counted is all from the coded articles, as
                lines on the disk, to the file with both its reports. Memory is the most that is in use after a collection of
                garbage, which a second run asks for three times a second. Formats with a line or row for a statement hold one article
                at a time. Those that tell of events or ties (eventreport to gtd, stix, graphml, gexf, html, and four tables of
                parquet) need every statement before they can write the first event: they hold the statements, not the texts,
                whose sentences wait on the disk.

                The articles are those of the sample, again and again, each time six weeks later and with nothing in memory
                that copies share.
                """,
                LocalDate.now(ZoneOffset.UTC),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                rows);
    }

    private static String row(Format format, Measured few, Measured many, long fewLive, long manyLive) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %d | %,d | %.1f | %.1f | %d | %d |%n",
                format.word(),
                few.statements,
                few.busy,
                few.passed,
                fewLive >> 20,
                many.statements,
                many.busy,
                many.passed,
                manyLive >> 20,
                many.written >> 20);
    }

    private Measured measure(Format format, Path lines) throws IOException {
        System.gc();
        Duration before = busy();
        long clock = System.nanoTime();
        Exported exported = export(format, lines);
        double passed = (System.nanoTime() - clock) / BILLION;
        double busy = busy().minus(before).toNanos() / BILLION;
        long written = exported.files().stream().mapToLong(SpeedReport::size).sum();
        exported.files().forEach(SpeedReport::delete);
        return new Measured(exported.statements(), busy, passed, 0, written);
    }

    /// With all threads, of the collector and of DuckDB too.
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private long live(Format format, Path lines) throws IOException {
        try (Watch watch = new Watch()) {
            export(format, lines).files().forEach(SpeedReport::delete);
            return watch.most();
        }
    }

    private Exported export(Format format, Path lines) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            Stream<Document> documents = reader.lines().map(ManyArticles::document);
            return Export.using(Sample.LEXICON, CodedJson::write)
                    .write(format, Sample.settings(), Sample.ORIGIN, documents, folder.resolve(format.word()));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Looks three times a second at the memory in use, once garbage is collected.
    private static final class Watch implements AutoCloseable {
        private static final long PAUSE = 300;

        private final Thread thread;
        private volatile long most;

        private Watch() {
            thread = Thread.ofPlatform().daemon().start(this::look);
        }

        private void look() {
            try {
                while (true) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private long most() {
            return most;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
