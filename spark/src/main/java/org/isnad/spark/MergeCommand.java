package org.isnad.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings coded articles together.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Brings together what the articles coded into IN say, and writes the tables actors, events, ties, ledger and"
                    + " contradictions to OUT as Parquet.",
        },
        footerHeading = "%nExample:%n",
        footer = "  spark-submit isnad-spark.jar merge hdfs:///coded hdfs:///knowledge")
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final JobOptions job = new JobOptions();

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = job.session("merge")) {
            Asked asked = job.with(Asked.nothing(), spark);
            String rows = new Merging(spark, asked, job.partitions(spark)).run(job.in(), job.out());
            spec.commandLine().getErr().println(rows);
            return 0;
        }
    }
}
