package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.chain.Chained;
import org.isnad.chain.ConfidenceFeatures;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.StatementType;
import org.isnad.text.Article;

/// What people make of the statements that Isnad finds: for each one whether they code it too.
final class ConfidenceLesson {
    private static final double COST = 0.1;
    private static final int SELDOM = 2;
    private static final int FOLDS = 4;
    private static final long SEED = 20260101;

    /// A statement that was found, and what people made of it.
    ///
    /// @param article the article, of which no part is learned from when another is tested
    /// @param text the text that it was found in: the article, or one of its sentences
    /// @param model the name of the model that it is for
    record Found(String article, String text, String model, Features features, boolean coded) {}

    private final Isnad isnad;
    private final List<Found> found = new ArrayList<>();

    /// @param isnad a reader whose models have not seen what is added
    ConfidenceLesson(Isnad isnad) {
        this.isnad = isnad;
    }

    /// All statements that were found.
    List<Found> found() {
        return List.copyOf(found);
    }

    /// Adds the statements of an article of which it is known what people found in it.
    void add(Gold.Coded gold) {
        Chained chained = isnad.trace(gold.article());
        Set<Integer> right = right(gold, chained.statements());
        for (int i = 0; i < chained.statements().size(); i++) {
            add(gold.article().id(), gold.article().id(), chained, i, right.contains(i));
        }
    }

    /// Adds the statements of one kind that a judged sentence holds; one on which people disagreed says nothing.
    void add(StatementType kind, EventRecords.Sentence sentence) {
        if (sentence.judgement() == EventRecords.Judgement.AMBIGUOUS) {
            return;
        }
        Chained chained = isnad.trace(Article.of(sentence.id(), sentence.text()));
        for (int i = 0; i < chained.statements().size(); i++) {
            if (chained.statements().get(i).type() == kind) {
                boolean yes = sentence.judgement() == EventRecords.Judgement.YES;
                add(sentence.article(), text(kind, sentence), chained, i, yes);
            }
        }
    }

    /// The name of a judged sentence, of which there may be one of each kind with the same id.
    static String text(StatementType kind, EventRecords.Sentence sentence) {
        return kind + " " + sentence.id();
    }

    private void add(String article, String text, Chained chained, int i, boolean coded) {
        Features features = new Features();
        ConfidenceFeatures known = new ConfidenceFeatures(chained.framed().mentioned());
        Statement statement = chained.statements().get(i);
        known.of(chained.framed().frames().get(i), statement.status(), statement.sources(), features);
        found.add(new Found(article, text, known.model(), features, coded));
    }

    /// Which of the statements people have coded too: of the same type, with a trigger that meets theirs or lies in
    /// their quote; each of theirs stands for one.
    private static Set<Integer> right(Gold.Coded gold, List<Statement> statements) {
        Map<Gold.Said, Integer> known = new HashMap<>();
        Set<Integer> right = new HashSet<>();
        for (boolean strict : new boolean[] {true, false}) {
            for (Gold.Said said : gold.statements()) {
                for (int i = 0; i < statements.size() && !known.containsKey(said); i++) {
                    Statement statement = statements.get(i);
                    boolean meets = strict
                            ? statement.trigger().span().meets(said.trigger())
                            : said.quote().holds(statement.trigger().span());
                    if (statement.type() == said.type() && meets && right.add(i)) {
                        known.put(said, i);
                    }
                }
            }
        }
        return right;
    }

    /// A model of all statements that are for it. A model that has to do with much that it has seen seldom is too
    /// timid:
    /// its scores are stretched and shifted until they fit statements that it has not seen.
    static LinearModel train(String version, List<Found> all) {
        List<Set<String>> folds = folds(all, FOLDS);
        Scale scale = new Scale();
        for (Set<String> fold : folds) {
            LinearModel unscaled = unscaled("fold", without(all, fold));
            int yes = unscaled.labels().indexOf(LinearModel.YES);
            for (Found one : all) {
                if (fold.contains(one.article())) {
                    scale.add(unscaled.scores(one.features())[yes], one.coded());
                }
            }
        }
        return scale.fitted(unscaled(version, all));
    }

    private static LinearModel unscaled(String version, List<Found> all) {
        Lesson lesson = new Lesson();
        for (Found one : all) {
            lesson.add(one.features(), one.coded() ? LinearModel.YES : LinearModel.NO);
        }
        return lesson.train(version, SolverType.L2R_LR_DUAL, COST, SELDOM);
    }

    /// The statements without those of some articles.
    static List<Found> without(List<Found> all, Set<String> articles) {
        return all.stream().filter(one -> !articles.contains(one.article())).toList();
    }

    /// The articles of statements, in so many parts of about the same size.
    static List<Set<String>> folds(List<Found> all, int parts) {
        List<String> articles =
                new ArrayList<>(new TreeSet<>(all.stream().map(Found::article).toList()));
        Collections.shuffle(articles, new Random(SEED));
        List<Set<String>> folds = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            folds.add(new HashSet<>());
        }
        for (int i = 0; i < articles.size(); i++) {
            folds.get(i % parts).add(articles.get(i));
        }
        return folds;
    }
}
