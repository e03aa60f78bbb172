package org.isnad.spark;

import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What both commands take.
final class JobOptions {
    private static final int TASKS = 4;

    @Parameters(index = "0", paramLabel = "IN", description = "The folder that is read.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder that is written.")
    private String out = "";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "In how many parts the work is spread over the cluster; four for each core if not given.")
    private int partitions;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder of .lex files that add to the bundled lexicon or override its entries.")
    private Optional<String> lexicon = Optional.empty();

    String in() {
        return in;
    }

    String out() {
        return out;
    }

    /// The session of spark-submit, or a new one.
    SparkSession session(String command) {
        return SparkSession.builder().appName("isnad " + command).getOrCreate();
    }

    int partitions(SparkSession spark) {
        return partitions > 0 ? partitions : spark.sparkContext().defaultParallelism() * TASKS;
    }

    /// What is said of articles, with the lexicon.
    Asked with(Asked said, SparkSession spark) throws IOException {
        return lexicon.isPresent()
                ? said.withLexicon(lexicon.get(), spark.sparkContext().hadoopConfiguration())
                : said;
    }
}
