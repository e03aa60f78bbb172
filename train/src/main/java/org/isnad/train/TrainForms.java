package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Forms;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes the table of written forms: how often each stands in the news, what the lists of lemmas have it for, what a
/// peer takes it for.
@Command(
        name = "forms",
        description = "Counts the written forms of data/news, adds the lemmas of CAMeL Morph and what CoreNLP takes"
                + " the forms for: CORENLP=1 train/run forms.")
final class TrainForms implements Callable<Integer> {
    /// Forms seen less often are left out.
    private static final int SELDOM = 4;

    /// Forms seen less often get no cluster.
    private static final int COMMON = 25;

    private static final int COARSE = 80;
    private static final int FINE = 600;
    private static final int STEPS = 4;

    /// The columns of a row of the table.
    private static final List<String> COLUMNS =
            List.of(Forms.COUNT, Forms.CLASSES, Forms.CLUSTER, Forms.FINE_CLUSTER, Forms.TAKEN, Forms.STEM_TAKEN);

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--every", description = "the peer reads each n-th article (default: ${DEFAULT-VALUE})")
    private int every = 10;

    @Override
    public Integer call() throws IOException {
        Optional<ServiceLoader.Provider<Peer>> peer = Peer.find();
        if (peer.isEmpty()) {
            System.err.println(
                    "forms: the table needs what CoreNLP takes the forms for: run CORENLP=1 train/run forms");
            return 1;
        }
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
        TakenForms taken = taken(peer.get().get());
        Map<String, float[]> rows = new TreeMap<>();
        counts.forEach((form, count) -> {
            if (count >= SELDOM) {
                double steps = STEPS * Math.log(count + 1.0) / Math.log(2);
                put(rows, form, Forms.COUNT, (int) Math.round(steps));
            }
        });
        classes.forEach((form, sum) -> put(rows, form, Forms.CLASSES, sum));
        coarse.forEach((form, cluster) -> put(rows, form, Forms.CLUSTER, cluster));
        fine.forEach((form, cluster) -> put(rows, form, Forms.FINE_CLUSTER, cluster));
        taken.words((form, number) -> put(rows, form, Forms.TAKEN, number));
        taken.stems((form, number) -> put(rows, form, Forms.STEM_TAKEN, number));
        Map<Integer, float[]> weights = new HashMap<>();
        rows.forEach((form, row) -> weights.merge(Forms.key(form), row, (a, b) -> a));
        folders.write(Forms.MODEL, LinearModel.of("forms " + folders.today(), COLUMNS, weights));
        folders.say("forms %d, of them with a class %d, with a cluster %d%n"
                .formatted(rows.size(), classes.size(), fine.size()));
        return 0;
    }

    private static void put(Map<String, float[]> rows, String form, String column, int value) {
        rows.computeIfAbsent(form, f -> new float[COLUMNS.size()])[COLUMNS.indexOf(column)] = value;
    }

    private TakenForms taken(Peer peer) throws IOException {
        TakenForms taken = new TakenForms();
        int[] read = {0};
        for (String file : News.FILES) {
            articles(folders.shared(), file, text -> {
                if (read[0]++ % every == 0) {
                    for (Sentence sentence : text.sentences()) {
                        List<Word> words = text.words().subList(sentence.first(), sentence.end());
                        taken.read(MorphologyCorpus.tagged(words, peer.read(words)));
                    }
                }
            });
        }
        return taken;
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
