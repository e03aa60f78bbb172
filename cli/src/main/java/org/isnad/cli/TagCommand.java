package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.morph.Analyzed;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what each word of an article is.
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = "Prints the words of articles with their clitics, parts of speech and lemmas.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad tag article.txt", "  isnad tag article.txt --format conllu > article.conllu"})
final class TagCommand implements Callable<Integer> {
    /// How the analysis is printed.
    enum Format {
        conllu,
        table
    }

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .json, .jsonl, each also .gz) and folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            description = "conllu: CoNLL-U, a line for each clitic and stem; table: a line for each word"
                    + " (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int tagged = 0;
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(paths)) {
            for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
                switch (outcome) {
                    case Outcome.Read read -> {
                        print(read.article());
                        tagged++;
                    }
                    case Outcome.Unchanged unchanged -> {}
                    case Outcome.Rejected rejected -> console.tell(rejected.sentence());
                }
            }
        }
        return tagged > 0 ? 0 : 1;
    }

    private void print(Article article) {
        Isnad isnad = lexicon.isnad();
        Analyzed analyzed = isnad.mentioned(article).parsed().analyzed();
        switch (format) {
            case conllu -> new Conllu(isnad, analyzed, console).print();
            case table -> new TagTable(isnad, analyzed, console).print();
        }
    }
}
