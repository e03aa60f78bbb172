package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Outcome;
import org.isnad.store.CodedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Prints coded articles; keeps nothing.
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description =
                "Codes articles and prints them, one JSON object a line in the order of the input. Keeps nothing.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad code news/2016.jsonl.gz --outlet shaam > coded.jsonl",
            "  isnad code article.txt --date 2016-10-25 --format table"
        })
final class CodeCommand implements Callable<Integer> {
    /// How coded articles are printed.
    enum Format {
        JSONL,
        TABLE
    }

    private final Console console;
    private final Summary summary = new Summary();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--format",
            paramLabel = "jsonl|table",
            converter = FormatName.class,
            description = "jsonl for programs (the default), table for people.")
    private Format format = Format.JSONL;

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Isnad isnad = lexicon.isnad();
        try (Stream<Outcome> outcomes = input.outcomes()) {
            InOrder.each(outcomes.iterator(), outcome -> Coded.by(isnad, outcome), this::print);
        }
        console.flush();
        console.tell(summary.toString());
        return summary.isUsable() ? 0 : 1;
    }

    private boolean print(Coded coded) {
        switch (coded) {
            case Coded.Done done -> {
                summary.coded(done.article());
                print(done);
            }
            case Coded.Known known -> summary.unchanged();
            case Coded.Refused refused -> {
                summary.rejected(refused.rejected().reason());
                console.tell(refused.rejected().sentence());
            }
            case Coded.Withheld withheld -> console.tell(withheld.sentence());
            case Coded.Failed failed -> {
                summary.failed();
                console.tell(failed.sentence());
            }
        }
        return !console.isClosed();
    }

    private void print(Coded.Done done) {
        switch (format) {
            case JSONL -> console.line(CodedJson.write(done.article()));
            case TABLE -> StatementTable.print(done.read().article(), done.article(), console);
        }
    }

    /// Reads the name of a format.
    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String written) {
            return switch (written) {
                case "jsonl" -> Format.JSONL;
                case "table" -> Format.TABLE;
                default -> throw new TypeConversionException("'" + written + "' is no format: write jsonl or table");
            };
        }
    }
}
