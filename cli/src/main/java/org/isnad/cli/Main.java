package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.LexiconException;
import org.isnad.store.StoreException;
import org.isnad.web.DeskException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program: finds the command and says how it ended.
@Command(
        name = "isnad",
        version = "isnad " + Isnad.VERSION,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads Arabic news on armed conflict and keeps who says that what happened, to whom, when and where.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad read news                 adds a folder of articles, codes them, prints the report",
            "  isnad COMMAND --help            what a command does, with an example",
            "",
            "Ends with 0 when done, 1 when nothing was usable, 2 when called wrongly."
        })
public final class Main {
    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] args) {
        // Libraries format numbers in the default locale; output is the same everywhere.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Console.of(System.out, System.err, System.getenv()), args));
    }

    static int run(Console console, String... args) {
        CommandLine line = line(console);
        int code = args.length == 0 ? usage(line) : executed(line, console, args);
        console.flush();
        return code;
    }

    private static int executed(CommandLine line, Console console, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            console.tell("isnad: the memory does not suffice; what was acknowledged is kept. Give it more, such as with"
                    + " ISNAD_OPTS=-Xmx4g, then call it again");
            return ExitCode.SOFTWARE;
        }
    }

    /// The commands and their options.
    static CommandLine line(Console console) {
        return new CommandLine(new Main())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ActorsCommand(console))
                .addSubcommand(new ActorCommand(console))
                .addSubcommand(new EventsCommand(console))
                .addSubcommand(new EventCommand(console))
                .addSubcommand(new TiesCommand(console))
                .addSubcommand(new ContradictionsCommand(console))
                .addSubcommand(new TimelineCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new SeparateCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new WhyNotCommand(console))
                .addSubcommand(new NamesCommand(console))
                .addSubcommand(new TagCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new LexiconCommand(console))
                .addSubcommand(new FindCommand(console))
                .addSubcommand(new RecodeCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RejectedCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new LogCommand(console))
                .addSubcommand(new RemoveCommand(console))
                .addSubcommand(new CopyCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new UserCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(Math.min(console.width(), 110))
                .setColorScheme(Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, given) -> wrongCall(problem, console))
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(problem, console));
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    private static int wrongCall(ParameterException problem, Console console) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.tell("isnad: " + wrong(problem) + ". Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private static String wrong(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String like = unmatched.getSuggestions().stream()
                    .findFirst()
                    .map(word -> ", but '" + word + "' does")
                    .orElse("");
            return "'" + unmatched.getUnmatched().getFirst() + "' means nothing here" + like;
        }
        return String.valueOf(problem.getMessage());
    }

    private static int failure(Exception problem, Console console) throws Exception {
        switch (problem) {
            case LexiconException e -> {
                console.tell("isnad: " + e.getMessage());
                return ExitCode.USAGE;
            }
            case IOException e -> console.tell("isnad: " + sentence(e));
            case DeskException e -> console.tell("isnad: " + e.getMessage());
            case StoreException e -> console.tell("isnad: " + e.getMessage());
            case UncheckedIOException e -> console.tell("isnad: " + e.getMessage());
            default -> throw problem;
        }
        return ExitCode.SOFTWARE;
    }

    private static String sentence(IOException problem) {
        return switch (problem) {
            case NoSuchFileException e -> e.getFile() + " does not exist: check the path";
            case NotDirectoryException e -> e.getFile() + " is not a folder: name a folder";
            case AccessDeniedException e -> e.getFile() + " may not be read: check its permissions";
            default -> String.valueOf(problem.getMessage());
        };
    }
}
