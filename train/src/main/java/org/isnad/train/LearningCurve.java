package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Statement;
import org.isnad.cli.evaluate.Evaluation;
import org.isnad.cli.evaluate.Figures;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mentioned;
import org.isnad.statement.Frames;
import org.isnad.statement.TriggerFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of what more articles to learn from are worth.
@Command(
        name = "learning-curve",
        description = "Writes accuracy/learning-curve.md: detection on bench/gold/dev after more and more articles.")
final class LearningCurve implements Callable<Integer> {
    private static final long SEED = 20260101;
    private static final int FEWEST = 68;

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private Material material = new Material();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        List<Gold.Coded> articles = new ArrayList<>(material.read(folders));
        Collections.shuffle(articles, new Random(SEED));
        StringBuilder rows = new StringBuilder();
        for (int size = FEWEST; size <= articles.size(); size *= 2) {
            int all = 2 * size > articles.size() ? articles.size() : size;
            NetworkLesson lesson = TrainStatements.triggerLesson();
            int statements = 0;
            for (Gold.Coded article : articles.subList(0, all)) {
                Mentioned mentioned = isnad.mentioned(article.article());
                TriggerFeatures features = new TriggerFeatures(mentioned);
                TrainStatements.teachTriggers(article, mentioned, features, lesson, new Features());
                statements += article.statements().size();
            }
            Isnad taught = Isnad.reading(lexicon.with(Frames.TRIGGER_MODEL, lesson.train("triggers")));
            Figures figures = figures(taught);
            rows.append(String.format(Locale.ROOT, "| %d | %d | %.3f |\n", all, statements, figures.detection()));
        }
        folders.report("learning-curve", report(rows));
        return 0;
    }

    private Figures figures(Isnad isnad) throws IOException {
        Map<String, List<Statement>> coded = new HashMap<>();
        for (Gold.Coded article : Gold.read(folders.shared(), "dev")) {
            coded.put(article.article().id(), isnad.code(article.article()).statements());
        }
        Path bench = folders.shared().resolve("bench");
        return Evaluation.of(bench.resolve("gold/dev"), bench.resolve("docs/dev"), coded);
    }

    private String report(StringBuilder rows) throws IOException {
        return """
                # What more articles are worth

                Written by `train/run learning-curve`. Commit %s, %s.

                The model of triggers, trained on the first so many articles of `bench/gold/train` and `train/annotations` in a
                random order; detection F1 on `bench/gold/dev`. All other models are the shipped ones.

                | articles | statements | detection F1 |
                |---|---|---|
                %s
                To compare: a logistic model over windows of bare words has .34 after 60 articles, .42 after 120, .50 after 237,
                .53 after 301, .58 after 629.
                """.formatted(folders.commit(), folders.today(), rows);
    }
}
