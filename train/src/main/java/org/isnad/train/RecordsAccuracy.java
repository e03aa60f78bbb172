package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.ConfidenceFeatures;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.StatementType;
import org.isnad.statement.Participant;
import org.isnad.text.Article;
import org.isnad.train.EventRecords.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report on the gold event records and on what confidence means.
@Command(
        name = "records-accuracy",
        description =
                "Writes accuracy/gsr.md: figures on data/gsr, and how reliable the confidence is; with models that"
                        + " were trained by train/run statements --leave-out 5 --project DIR.")
final class RecordsAccuracy implements Callable<Integer> {
    private static final int FOLDS = 5;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--unseen", required = true, description = "project whose models have not seen what is measured on")
    private Path unseen = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<ConfidenceLesson.Found> found =
                TrainConfidence.lesson(folders, unseen).found();
        Map<String, Double> sure = new HashMap<>();
        Reliability onRecords = new Reliability();
        Reliability onGold = new Reliability();
        for (String name : List.of(ConfidenceFeatures.MODEL, ConfidenceFeatures.PASSAGE_MODEL)) {
            List<ConfidenceLesson.Found> own =
                    found.stream().filter(one -> one.model().equals(name)).toList();
            for (Set<String> fold : ConfidenceLesson.folds(own, FOLDS)) {
                LinearModel model = ConfidenceLesson.train("fold", ConfidenceLesson.without(own, fold));
                for (ConfidenceLesson.Found one : own) {
                    if (fold.contains(one.article())) {
                        double confidence = model.yes(one.features());
                        sure.merge(one.text(), confidence, Math::max);
                        (one.text().equals(one.article()) ? onGold : onRecords).add(confidence, one.coded());
                    }
                }
            }
        }
        Isnad isnad = Isnad.reading(folders.statementModels(unseen, ArabicLexicon.bundled()));
        StringBuilder rows = new StringBuilder();
        for (StatementType kind : EventRecords.KINDS) {
            EventRecords records = new EventRecords(folders.shared(), kind);
            rows.append(row(kind, records.sentences(), sure));
            rows.append(row(kind, records.marked(), isnad));
        }
        folders.report("gsr", report(rows, onGold, onRecords));
        return 0;
    }

    private static String row(StatementType kind, List<EventRecords.Sentence> sentences, Map<String, Double> sure) {
        Ranking ranking = new Ranking();
        for (EventRecords.Sentence sentence : sentences) {
            ranking.add(sentence.judgement(), sure.getOrDefault(ConfidenceLesson.text(kind, sentence), 0.0));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.1f |",
                kind,
                ranking.size(Judgement.YES) + ranking.size(Judgement.EASY_NO) + ranking.size(Judgement.DIFFICULT_NO),
                ranking.f1(Judgement.EASY_NO, Judgement.DIFFICULT_NO),
                ranking.f1(Judgement.EASY_NO),
                ranking.area(Judgement.EASY_NO, Judgement.DIFFICULT_NO),
                ranking.area(Judgement.DIFFICULT_NO),
                ranking.falseAlarms());
    }

    /// How like the words that people marked are those of the statement whose trigger is most like their verb.
    private static String row(StatementType kind, List<EventRecords.Marked> marked, Isnad isnad) {
        double[] sums = new double[3];
        int[] counts = new int[3];
        for (EventRecords.Marked sentence : marked) {
            List<Set<String>> gold = List.of(
                    Likeness.words(List.of(sentence.source())),
                    Likeness.words(List.of(sentence.verb())),
                    Likeness.words(List.of(sentence.target())));
            List<Set<String>> best = List.of(Set.of(), Set.of(), Set.of());
            double most = -1;
            for (Statement statement :
                    isnad.code(Article.of(sentence.id(), sentence.text())).statements()) {
                Set<String> trigger = Likeness.words(List.of(statement.trigger().text()));
                double like = gold.get(1).isEmpty() ? statement.confidence() : Likeness.of(trigger, gold.get(1));
                if (statement.type() == kind && like > most) {
                    most = like;
                    best = List.of(words(statement.agents()), trigger, words(statement.targets()));
                }
            }
            for (int k = 0; k < sums.length; k++) {
                if (!gold.get(k).isEmpty()) {
                    sums[k] += Likeness.of(gold.get(k), best.get(k));
                    counts[k]++;
                }
            }
        }
        return String.format(
                        Locale.ROOT,
                        " %d | %.2f | %.2f | %.2f |%n",
                        marked.size(),
                        sums[0] / Math.max(1, counts[0]),
                        sums[1] / Math.max(1, counts[1]),
                        sums[2] / Math.max(1, counts[2]))
                .replace(System.lineSeparator(), "\n");
    }

    private static Set<String> words(List<Participant> participants) {
        return Likeness.words(participants.stream()
                .map(participant -> participant.name().text())
                .toList());
    }

    private String report(StringBuilder rows, Reliability onGold, Reliability onRecords) throws IOException {
        return String.format(
                Locale.ROOT,
                """
                # Gold event records, and what confidence means

                Written by `train/run records-accuracy --unseen DIR`. Commit %s, %s.

                Sentences of `data/gsr` that several people judged; measured as `bench/score_gsr.py` does. A sentence is taken for
                an event where a statement of the kind has a confidence of a half or more. The models of statements in DIR have
                seen no record (`train/run statements --leave-out 5 --project DIR`); what turns their findings into a confidence
                was trained on four fifths of the articles and measured on the last, five times. The shipped models have
                learned from all records.

                | kind | sentences | F1 | F1, easy no alone | AUC | AUC, difficult no alone | false alarms a hundred easy no | marked | source | verb | target |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s
                To compare: naive Bayes over letters has F1 .67, AUC .94 and .83 for ASSAULT, F1 .38, AUC .87 and .77 for PROTEST;
                logistic regression over pairs of words F1 .65 and .80 for ASSAULT, .40 and .49 for PROTEST. The people among
                themselves agree on source, verb and target with token F1 .67, .66, .57 (ASSAULT) and .75, .54, .40 (PROTEST).
                Wanted: F1 .72 and .88, AUC .95 and .84, words .60, .60, .50 for ASSAULT; F1 .50 and .65, AUC .90 and .79, words .60,
                .50, .40 for PROTEST; at most 3 false alarms.

                ## How reliable the confidence is

                Of the statements found in each fifth article of `bench/gold/train`, by models that have not seen it, how many a reader
                has coded too (mean distance %.3f):

                %s
                Of those of the two kinds in the sentences of the event records (mean distance %.3f):

                %s
                """,
                folders.commit(),
                folders.today(),
                rows,
                onGold.error(),
                onGold.table(),
                onRecords.error(),
                onRecords.table());
    }
}
