package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.ConfidenceFeatures;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains how sure a statement is, on articles that the other models of statements have not seen.
@Command(
        name = "confidence",
        description = "Trains confidence on data/gsr and on each fifth article of bench/gold/train, as read by models"
                + " that were trained without it: train/run statements --leave-out 5 --project DIR.")
final class TrainConfidence implements Callable<Integer> {
    private static final int LEFT_OUT = 5;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--unseen", required = true, description = "project whose models have not seen each fifth article")
    private Path unseen = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<ConfidenceLesson.Found> found = lesson(folders, unseen).found();
        for (String name : List.of(ConfidenceFeatures.MODEL, ConfidenceFeatures.PASSAGE_MODEL)) {
            List<ConfidenceLesson.Found> own =
                    found.stream().filter(one -> one.model().equals(name)).toList();
            folders.write(name, ConfidenceLesson.train(name + " " + folders.today(), own));
            folders.say("%s: statements %d%n".formatted(name, own.size()));
        }
        return 0;
    }

    /// What people made of the statements that the models in another project find.
    static ConfidenceLesson lesson(Folders folders, Path unseen) throws IOException {
        Lexicon lexicon = folders.statementModels(unseen, ArabicLexicon.bundled());
        ConfidenceLesson lesson = new ConfidenceLesson(Isnad.reading(lexicon));
        List<Gold.Coded> gold = Gold.read(folders.shared(), "train");
        for (int i = 0; i < gold.size(); i += LEFT_OUT) {
            lesson.add(gold.get(i));
        }
        for (StatementType kind : EventRecords.KINDS) {
            for (EventRecords.Sentence sentence : new EventRecords(folders.shared(), kind).sentences()) {
                lesson.add(kind, sentence);
            }
        }
        return lesson;
    }
}
