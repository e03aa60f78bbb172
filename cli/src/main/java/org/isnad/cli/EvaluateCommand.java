package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.chain.Statement;
import org.isnad.cli.evaluate.Evaluation;
import org.isnad.cli.evaluate.Figures;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures coded statements against those that people found.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Codes articles and prints how far the statements agree with those that people found in them.",
        footerHeading = "%nExample:%n",
        footer = "  isnad evaluate bench/gold/dev --docs bench/docs/dev")
final class EvaluateCommand implements Callable<Integer> {
    private static final int MOST_KINDS = 10;

    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder with one JSON file an article, of statements.")
    private Path gold = Path.of("");

    @Option(
            names = "--docs",
            paramLabel = "DIR",
            description = "Folder of the articles, with the same file names; the gold folder's path with 'docs' for"
                    + " 'gold' if not given.")
    private Optional<Path> docs = Optional.empty();

    @Option(names = "--errors", description = "Print the ten commonest kinds of error, too.")
    private boolean errors;

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = Evaluation.files(gold);
        if (files.isEmpty()) {
            console.tell("isnad: " + gold + " holds no .json file: name a folder of statements that people found");
            return 1;
        }
        Path folder = docs.orElseGet(() -> Path.of(gold.toString().replace("gold", "docs")));
        Figures figures = Evaluation.of(gold, folder, coded(articles(folder, files)));
        figures.byType().forEach(console::line);
        console.line(figures.inAll());
        if (errors) {
            console.line("");
            console.line("Commonest kinds of error:");
            figures.errors(MOST_KINDS).forEach(console::line);
        }
        return 0;
    }

    private Map<String, List<Statement>> coded(List<Article> articles) {
        Isnad isnad = lexicon.isnad();
        Map<String, List<Statement>> coded = new HashMap<>();
        InOrder.each(articles.iterator(), isnad::code, article -> {
            coded.put(article.doc(), article.statements());
            return true;
        });
        return coded;
    }

    private List<Article> articles(Path folder, List<Path> files) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            Path doc = folder.resolve(file.getFileName());
            String text = Evaluation.text(doc);
            try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(doc))) {
                outcomes.forEach(outcome -> {
                    switch (outcome) {
                        case Outcome.Read read -> articles.add(asFoundIn(text, read.article()));
                        case Outcome.Unchanged unchanged -> {}
                        case Outcome.Rejected rejected -> console.tell(rejected.sentence());
                    }
                });
            }
        }
        return articles;
    }

    /// The article with the text that people's offsets count, whatever its title is.
    private static Article asFoundIn(String text, Article article) {
        return new Article(article.id(), article.sha256(), article.outlet(), article.date(), text);
    }
}
