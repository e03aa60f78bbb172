package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Statement;
import org.isnad.cli.evaluate.Evaluation;
import org.isnad.cli.evaluate.Figures;
import org.isnad.desk.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right the statements are.
@Command(name = "accuracy", description = "Writes accuracy/statements.md: the figures on bench/gold/dev.")
final class StatementAccuracy implements Callable<Integer> {
    private static final int MOST_KINDS = 10;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        Map<String, List<Statement>> coded = new HashMap<>();
        for (Gold.Coded article : Gold.read(folders.shared(), "dev")) {
            coded.put(article.article().id(), isnad.code(article.article()).statements());
        }
        Path gold = folders.shared().resolve("bench/gold/dev");
        Path docs = folders.shared().resolve("bench/docs/dev");
        Figures figures = Evaluation.of(gold, docs, coded);
        String report = report(isnad.version(), figures);
        folders.report("statements", report);
        return 0;
    }

    private String report(String version, Figures figures) throws IOException {
        return """
                # How right the statements are

                Written by `train/run accuracy`. Commit %s, version %s.

                The 21 articles of `bench/gold/dev` (352 statements), which no model was trained on; scored as
                `bench/score_statements.py` does. Two readers (a language model, twice) who read twenty articles apart from each other agreed on
                detection .84, roles .74, sources .71, status .95, time .86, counts .71, whole statements .60: that is the
                ceiling. A logistic model over windows of bare words reaches detection .58: that is the floor.

                ```
                %s
                ```

                By type:

                ```
                %s
                ```

                The ten commonest kinds of error; what is said of agents, targets, speakers, status, time and counts is said of
                statements that were found:

                ```
                %s
                ```
                """.formatted(
                        folders.commit(),
                        version,
                        figures.inAll(),
                        String.join("\n", figures.byType()),
                        String.join("\n", figures.errors(MOST_KINDS)));
    }
}
