package org.isnad.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mentioned;
import org.isnad.token.Tokenized;

/// Decides which figures a statement counts, by a trained model.
public final class Counts {
    /// The name of the model that says whether a figure belongs to a statement.
    public static final String MODEL = "counts";

    private static final double LEAST = 0.4;

    /// Types of statements that count people.
    private static final Set<StatementType> COUNTING = EnumSet.of(
            StatementType.ASSAULT,
            StatementType.DEATH,
            StatementType.COERCE,
            StatementType.MOBILIZE,
            StatementType.AID,
            StatementType.RETREAT,
            StatementType.PART,
            StatementType.COOPERATE,
            StatementType.REQUEST);

    private final LinearModel model;

    Counts(Lexicon lexicon) {
        model = lexicon.model(MODEL);
    }

    /// Whether statements of a type count people.
    public static boolean count(StatementType type) {
        return COUNTING.contains(type);
    }

    /// The figures of one article with what decides on them. Serves one call.
    InOne in(Mentioned article, List<Trigger> triggers) {
        return new InOne(article, triggers);
    }

    /// The counts of one article.
    final class InOne {
        private final Tokenized text;
        private final List<Trigger> triggers;
        private final Figures figures;
        private final CountFeatures features;
        private final Features vector = new Features();

        private InOne(Mentioned article, List<Trigger> triggers) {
            text = article.parsed().analyzed().tokenized();
            this.triggers = triggers;
            figures = new Figures(article);
            features = new CountFeatures(article, figures);
        }

        /// What the statement of a trigger counts.
        Map<CountCategory, Bounds> of(Trigger trigger) {
            List<Figure> own = new ArrayList<>();
            if (count(trigger.type())) {
                List<Figure> near = figures.near(trigger.core());
                for (Figure figure : near) {
                    if (!figure.isOthers()
                            && (model.knows() ? isLikely(trigger, figure) : isNearest(trigger, figure))) {
                        own.add(figure);
                    }
                }
                near.stream().filter(figure -> isBeside(figure, own)).toList().forEach(own::add);
            }
            return figures.sums(own);
        }

        /// Others belong where those do beside whom they are others: قتل جندي وأصيب آخرون.
        private boolean isBeside(Figure others, List<Figure> own) {
            int sentence = text.sentenceOf(others.people().first());
            return others.isOthers()
                    && own.stream().noneMatch(figure -> figure.category() == others.category())
                    && own.stream()
                            .anyMatch(figure -> text.sentenceOf(figure.people().first()) == sentence
                                    && figure.people().first() < others.people().first());
        }

        private boolean isLikely(Trigger trigger, Figure figure) {
            features.of(trigger.type(), trigger.core(), figure, vector);
            return model.yes(vector) >= LEAST;
        }

        /// Without a model a number belongs to the trigger of its sentence that stands nearest to it.
        private boolean isNearest(Trigger trigger, Figure figure) {
            int at = figure.people().first();
            int sentence = text.sentenceOf(at);
            if (!figure.told() || sentence != text.sentenceOf(trigger.core())) {
                return false;
            }
            int distance = Math.abs(trigger.core() - at);
            return triggers.stream()
                    .filter(other -> count(other.type()) && text.sentenceOf(other.core()) == sentence)
                    .noneMatch(other -> Math.abs(other.core() - at) < distance);
        }
    }
}
