package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.desk.LexiconCheck;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mentions;
import org.isnad.mention.Naming;
import org.isnad.morph.Hit;
import org.isnad.syntax.Parsed;
import org.isnad.text.Article;
import org.isnad.token.Tokenized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// For those who write a lexicon of their own.
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(check | try)",
        description = "Checks a lexicon of your own, and shows what a lexicon finds in a sentence.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad lexicon check our-lexicon",
            "  isnad lexicon try 'SENTENCE' --lexicon our-lexicon",
        })
final class LexiconCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    LexiconCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name one of check and try");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads the .lex files of a folder and the sentences of their entries, and says of each that"
                    + " does not hold where it stands, what happened, and what to do.")
    int check(
            @Parameters(paramLabel = "DIR", description = "Folder of .lex files, as LEXICON.md describes them.")
                    Path folder) {
        Lexicon lexicon = ArabicLexicon.entries().with(folder);
        List<Entry> own = lexicon.all(Entry.class).stream()
                .filter(entry -> Path.of(entry.head().file()).startsWith(folder))
                .toList();
        if (own.isEmpty()) {
            console.tell("isnad: " + folder + " has no entry: put one into a file whose name ends in .lex");
            return 1;
        }
        LexiconCheck check = LexiconCheck.of(lexicon);
        List<LexiconCheck.Failure> failures = new ArrayList<>();
        own.forEach(entry -> failures.addAll(check.failures(entry)));
        failures.forEach(failure -> console.line(failure.toString()));
        int sentences =
                own.stream().mapToInt(entry -> entry.head().examples().size()).sum();
        console.line(count(own.size(), "entry", "entries") + ", " + count(sentences, "sentence", "sentences") + ": "
                + (failures.isEmpty() ? "all hold" : count(failures.size(), "does", "do") + " not hold"));
        return failures.isEmpty() ? 0 : 1;
    }

    @Command(
            name = "try",
            mixinStandardHelpOptions = true,
            description = "Prints which entries know words of a sentence, and which statements are read in it.")
    int tryOut(
            @Parameters(paramLabel = "SENTENCE", description = "One sentence or more, in quotation marks.")
                    String sentence,
            @Mixin LexiconOption lexicon) {
        Isnad isnad = lexicon.isnad();
        Article article = Article.of("sentence", sentence);
        Chained chained = isnad.trace(article);
        Parsed parsed = chained.framed().mentioned().parsed();
        Table table =
                new Table(Table.Column.text("words", 12), Table.Column.whole("entry"), Table.Column.whole("file"));
        for (Hit hit : parsed.analyzed().hits(Entry.class)) {
            table.row(row(hit.entry(), words(parsed, hit.first(), hit.end())));
        }
        for (Naming name : Mentions.using(lexicon.lexicon()).named(parsed)) {
            table.row(row(name.entry(), words(parsed, name.first(), name.end())));
        }
        table.print(console);
        CodedArticle coded = isnad.code(chained);
        if (coded.statements().isEmpty()) {
            console.heading("No statement: 'isnad why-not' says of a file what was missing");
        } else {
            console.heading("Statements");
            StatementTable.print(article, coded, console);
        }
        return 0;
    }

    private static String words(Parsed parsed, int first, int end) {
        Tokenized text = parsed.analyzed().tokenized();
        return text.span(first, end).of(text.normalized().article().text());
    }

    private static Table.Cell[] row(Entry entry, String words) {
        return new Table.Cell[] {
            Table.Cell.of(Isolate.of(words)),
            Table.Cell.of(entry.head().toString()),
            Table.Cell.of(entry.head().file() + ":" + entry.head().line())
        };
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
