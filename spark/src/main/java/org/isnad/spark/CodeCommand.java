package org.isnad.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Codes articles.
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Codes the articles under IN (.parquet, .jsonl, .txt and all else that isnad reads) and writes OUT/coded and"
                    + " OUT/rejected as Parquet. Called again, it codes only what is new.",
        },
        footerHeading = "%nExample:%n",
        footer = "  spark-submit isnad-spark.jar code hdfs:///news hdfs:///coded")
final class CodeCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final JobOptions job = new JobOptions();

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "Day of publication of articles that tell none, such as 2016-10-25.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--outlet", paramLabel = "O", description = "Outlet of articles that name none.")
    private String outlet = "";

    @Option(
            names = "--batch",
            paramLabel = "MB",
            defaultValue = "4000",
            description = "About so much input is finished at once; what is finished is not coded again after a stop."
                    + " ${DEFAULT-VALUE} if not given.")
    private long batch;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = job.session("code")) {
            Asked said = new Asked(date.map(LocalDate::toString).orElse(""), outlet, List.of());
            Asked asked = job.with(said, spark);
            Counts counts = new Coding(spark, asked, job.partitions(spark), batch * MEGABYTE).run(job.in(), job.out());
            spec.commandLine().getErr().println(counts);
            return counts.isUsable() ? 0 : 1;
        }
    }
}
