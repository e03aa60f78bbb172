package org.isnad.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Measures whether one article costs as much for each character, however long it is.
@Command(
        name = "long-texts",
        description =
                "Writes bench/long-texts.md: the time for one article from 1 KB to 2 MB, with no full stop in it.")
final class LongTexts implements Callable<Integer> {
    private static final int SHORTEST = 1 << 10;
    private static final int LONGEST = 1 << 21;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    /// How many characters are read to warm up, and at least for each figure, so that short texts are read often.
    private static final int MEASURED = 1 << 18;

    @Mixin
    private Folders folders = new Folders();

    private final Isnad isnad = Isnad.reading(ArabicLexicon.bundled());

    @Override
    public Integer call() throws IOException {
        String news = News.all(folders.shared()).stream()
                .map(Article::text)
                .limit(2000)
                .map(text -> text.replaceAll("[\\p{Po}\\n]+", " "))
                .collect(Collectors.joining(" "));
        seconds(news.substring(0, MEASURED));
        StringBuilder rows = new StringBuilder();
        for (int length = SHORTEST; length <= LONGEST; length *= 2) {
            double seconds = seconds(news.substring(0, length));
            rows.append(
                    String.format(Locale.ROOT, "| %,d | %.3f | %.1f |%n", length, seconds, seconds * MICROS / length));
        }
        folders.report("bench", "long-texts", """
            # One article, however long

            Written by `train/run long-texts` on commit %s, %s.

            News of many articles run together, with no full stop, question mark or end of a line in it, read as one article
            from the characters to the statements. The time is that of the thread, after warming up.

            | characters | seconds | millionths of a second a character |
            |---|---|---|
            %s""".formatted(folders.commit(), folders.today(), rows));
        return 0;
    }

    private double seconds(String text) {
        Article article = Article.of("long", text);
        int times = Math.max(1, MEASURED / text.length());
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            isnad.code(article);
        }
        return (thread.getCurrentThreadCpuTime() - before) / NANOS / times;
    }
}
