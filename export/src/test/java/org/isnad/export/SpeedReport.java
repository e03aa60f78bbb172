package org.isnad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Statement;
import org.isnad.store.CodedJson;
import org.isnad.text.Edtf;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writes how long each format takes for many statements, and the most heap that it had, to `bench/export.md`. No test:
/// run it by `./mvnw -pl export -am test -Dtest=SpeedReport -Dsurefire.failIfNoSpecifiedTests=false`, with
/// `-Disnad.statements=` for another number.
class SpeedReport {
    private static final int STATEMENTS = Integer.getInteger("isnad.statements", 100_000);
    private static final List<Document> SAMPLE = Sample.documents();
    private static final int EACH =
            SAMPLE.stream().mapToInt(one -> one.coded().statements().size()).sum();
    private static final double BILLION = 1e9;

    @TempDir
    Path folder;

    @Test
    void report() throws IOException {
        StringBuilder page = new StringBuilder("# How long exports take\n\n")
                .append("Written by `SpeedReport` (module export) on ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(", load of the machine ")
                .append(String.format(
                        Locale.ROOT,
                        "%.0f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .append(" on ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors. The sample's statements, again and again, each copy\nin articles of other days;"
                        + " from the coded article in memory to the file, both reports included. The first figure is"
                        + " the time\nthat the thread had the processor, the second by the clock. Wanted: 30 s for"
                        + " 100,000 statements.\n\n"
                        + "| format | statements | processor, s | clock, s | most heap, MB | written, MB |\n"
                        + "|---|---:|---:|---:|---:|---:|\n");
        for (Format format : Format.values()) {
            page.append(line(format));
        }
        Files.writeString(Path.of("../bench/export.md"), page);
    }

    private String line(Format format) throws IOException {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        Path out = folder.resolve(format.word());
        Exported exported = Export.using(Sample.LEXICON, CodedJson::write)
                .write(format, Sample.settings(), Sample.ORIGIN, many(), out);
        double busy = (threads.getCurrentThreadCpuTime() - processor) / BILLION;
        double passed = (System.nanoTime() - clock) / BILLION;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long written = exported.files().stream().mapToLong(SpeedReport::size).sum();
        exported.files().forEach(SpeedReport::delete);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %d | %d |%n",
                format.word(),
                exported.statements(),
                busy,
                passed,
                heap >> 20,
                written >> 20);
    }

    private static Stream<Document> many() {
        return IntStream.range(0, STATEMENTS / EACH + 1)
                .boxed()
                .flatMap(copy -> SAMPLE.stream().map(document -> copy(document, copy)));
    }

    private static Document copy(Document document, int copy) {
        CodedArticle one = document.coded();
        CodedArticle other = new CodedArticle(
                one.doc() + "-" + copy,
                Sha256.of(one.sha256() + copy),
                one.date().map(day -> day.plusDays(copy)),
                one.outlet(),
                one.statements().stream()
                        .map(statement -> later(statement, copy))
                        .toList(),
                one.privateNames(),
                one.version(),
                Context.NONE);
        return new Document(other, document.text(), document.custody());
    }

    /// A plain day moves along; other times stay.
    private static Statement later(Statement s, int days) {
        Optional<Edtf> time = s.time()
                .map(told -> told.toString().matches("\\d{4}-\\d{2}-\\d{2}")
                        ? Edtf.of(LocalDate.parse(told.toString()).plusDays(days))
                        : told);
        return new Statement(
                s.id(),
                s.type(),
                s.mode(),
                s.trigger(),
                s.quote(),
                s.agents(),
                s.targets(),
                s.places(),
                time,
                s.timeWords(),
                s.leansOnDate(),
                s.background(),
                s.counts(),
                s.status(),
                s.sources(),
                s.rule(),
                s.evidence(),
                s.confidence());
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
}
