package org.isnad.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands that train models and write reports.
@Command(
        name = "train",
        description = "Trains the models and writes the accuracy reports.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainForms.class,
            TrainMorphology.class,
            TrainWords.class,
            TrainNames.class,
            TrainExtents.class,
            TrainStatements.class,
            TrainConfidence.class,
            NamesAccuracy.class,
            PlaceAccuracy.class,
            StatementAccuracy.class,
            RecordsAccuracy.class,
            LearningCurve.class,
            CountAccuracy.class,
            Across.class,
            KnowledgeSpeed.class,
            Agreement.class,
            MorphologyAccuracy.class,
            PhraseAccuracy.class,
            LemmaAccuracy.class,
            TimeAccuracy.class,
            Speed.class,
            LongTexts.class,
            StoreBench.class,
            DeskBench.class,
            DeskLoad.class
        })
public final class Train {
    private Train() {}

    /// Runs a command.
    public static void main(String[] args) {
        System.exit(new CommandLine(new Train()).execute(args));
    }
}
