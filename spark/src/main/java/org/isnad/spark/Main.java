package org.isnad.spark;

import java.io.IOException;
import java.util.Locale;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// The job: `spark-submit isnad-spark.jar code IN OUT`, `merge IN OUT`. Which cluster it runs on, and with
/// how much memory, are options of spark-submit.
@Command(
        name = "isnad-spark",
        version = "isnad " + Isnad.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {CodeCommand.class, MergeCommand.class, MoreCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Codes articles over a cluster, and brings together what they say.",
        footerHeading = "%nExample:%n",
        footer = {
            "  spark-submit isnad-spark.jar code hdfs:///news hdfs:///coded",
            "  spark-submit isnad-spark.jar merge hdfs:///coded hdfs:///knowledge"
        })
public final class Main {
    private Main() {}

    /// Runs a command; ends the process with its exit code unless that is 0, so that Spark can end by itself.
    public static void main(String[] args) {
        // Libraries format numbers in the default locale; output is the same everywhere.
        Locale.setDefault(Locale.ROOT);
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(problem, command))
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int failure(Exception problem, CommandLine command) throws Exception {
        switch (problem) {
            case LexiconException e -> command.getErr().println("isnad-spark: " + e.getMessage());
            case RefusedException e -> command.getErr().println("isnad-spark: " + e.getMessage());
            case IOException e -> command.getErr().println("isnad-spark: " + e.getMessage());
            default -> throw problem;
        }
        return ExitCode.SOFTWARE;
    }
}
