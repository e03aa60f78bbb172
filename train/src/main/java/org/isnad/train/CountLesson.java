package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mentioned;
import org.isnad.statement.CountFeatures;
import org.isnad.statement.Counts;
import org.isnad.statement.Figure;
import org.isnad.statement.Figures;
import org.isnad.text.Span;

/// Which figures of an article a statement counts, as one can tell from the sums that its readers wrote down.
final class CountLesson {
    private final Figures figures;
    private final CountFeatures countFeatures;
    private final Features features = new Features();

    CountLesson(Mentioned article) {
        figures = new Figures(article);
        countFeatures = new CountFeatures(article, figures);
    }

    /// Adds what one statement, whose trigger is the word `core`, says of the figures near it.
    void teach(Gold.Said said, int core, Lesson lesson) {
        if (!Counts.count(said.type())) {
            return;
        }
        List<Figure> near =
                figures.near(core).stream().filter(figure -> !figure.isOthers()).toList();
        for (CountCategory category : CountCategory.values()) {
            List<Figure> own =
                    near.stream().filter(f -> f.category() == category).toList();
            Optional<Set<Figure>> counted = Optional.ofNullable(said.counts().get(category))
                    .map(bounds -> counted(own, bounds, said.quote()))
                    .orElse(Optional.of(Set.of()));
            if (counted.isPresent()) {
                for (Figure figure : own) {
                    countFeatures.of(said.type(), core, figure, features);
                    lesson.add(features, counted.get().contains(figure) ? LinearModel.YES : LinearModel.NO);
                }
            }
        }
    }

    /// The figures that come to `wanted`: one alone, or neighbours whose sum it is; those within the quote
    /// first. Empty
    /// if none do, so that nothing can be learned.
    private Optional<Set<Figure>> counted(List<Figure> own, Bounds wanted, Span quote) {
        List<Figure> quoted = own.stream()
                .filter(figure -> figure.people().span().meets(quote))
                .toList();
        return run(quoted, wanted).or(() -> run(own, wanted));
    }

    private Optional<Set<Figure>> run(List<Figure> own, Bounds wanted) {
        for (int length = 1; length <= own.size(); length++) {
            for (int from = 0; from + length <= own.size(); from++) {
                List<Figure> run = new ArrayList<>(own.subList(from, from + length));
                Map<CountCategory, Bounds> sum = figures.sums(run);
                if (sum.containsValue(wanted)) {
                    return Optional.of(Set.copyOf(run));
                }
            }
        }
        return Optional.empty();
    }
}
