package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Forms;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenized;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes the table of written forms: how often each stands in the news, what the lists of lemmas have it for.
@Command(name = "forms", description = "Counts the written forms of data/news and adds the lemmas of CAMeL Morph.")
final class TrainForms implements Callable<Integer> {
    /// Forms seen less often are left out.
    private static final int SELDOM = 4;

    /// Forms seen less often get no cluster.
    private static final int COMMON = 25;

    private static final int COARSE = 80;
    private static final int FINE = 600;
    private static final int STEPS = 4;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Path data = folders.shared().resolve("data");
        Map<String, Integer> counts = new HashMap<>();
        for (String file : News.FILES) {
            articles(folders.shared(), file, text -> {
                for (Word word : text.words()) {
                    if (word.kind() == Word.Kind.ARABIC) {
                        counts.merge(word.folded(), 1, Integer::sum);
                    }
                }
            });
        }
        Clusters clusters = new Clusters(counts, COMMON);
        for (String file : News.FILES) {
            articles(folders.shared(), file, clusters::read);
        }
        Map<String, Integer> coarse = clusters.grouped(COARSE);
        Map<String, Integer> fine = clusters.grouped(FINE);
        Map<String, Integer> classes = Lemmas.read(data.resolve("morphology"));
        Map<String, float[]> rows = new TreeMap<>();
        counts.forEach((form, count) -> {
            if (count >= SELDOM) {
                double steps = STEPS * Math.log(count + 1.0) / Math.log(2);
                rows.computeIfAbsent(form, f -> new float[4])[0] = Math.round(steps);
            }
        });
        classes.forEach((form, sum) -> rows.computeIfAbsent(form, f -> new float[4])[1] = sum);
        coarse.forEach((form, cluster) -> rows.computeIfAbsent(form, f -> new float[4])[2] = cluster);
        fine.forEach((form, cluster) -> rows.computeIfAbsent(form, f -> new float[4])[3] = cluster);
        Map<Integer, float[]> weights = new HashMap<>();
        rows.forEach((form, row) -> weights.merge(Forms.key(form), row, (a, b) -> a));
        folders.write(
                Forms.MODEL,
                LinearModel.of(
                        "forms " + folders.today(),
                        List.of(Forms.COUNT, Forms.CLASSES, Forms.CLUSTER, Forms.FINE_CLUSTER),
                        weights));
        folders.say("forms %d, of them with a class %d, with a cluster %d%n"
                .formatted(rows.size(), classes.size(), fine.size()));
        return 0;
    }

    /// The articles of a file of `data/news`, in words.
    static void articles(Path shared, String file, Consumer<Tokenized> reader) throws IOException {
        News.read(shared, file, article -> {
            String text = article.path("title").asString("") + "\n\n"
                    + article.path("text").asString("");
            if (!text.isBlank()) {
                reader.accept(Tokenizer.standard().in(Normalization.standard().in(Article.of("news", text))));
            }
        });
    }
}
