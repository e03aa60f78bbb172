package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.token.Tokenized;

/// The figures of one article, in the order of the text.
public final class Figures {
    /// The codebook's categories; a statement counts no others.
    private static final Set<CountCategory> COUNTED = Set.of(
            CountCategory.KILLED,
            CountCategory.WOUNDED,
            CountCategory.ABDUCTED,
            CountCategory.ARRESTED,
            CountCategory.FIGHTERS);

    /// How many sentences before its trigger and behind it the figures of a statement may stand.
    private static final int SENTENCES_BACK = 1;

    private static final int SENTENCES_AHEAD = 2;

    private final Tokenized text;
    private final List<Figure> all = new ArrayList<>();

    /// The figures of an article.
    public Figures(Mentioned article) {
        text = article.parsed().analyzed().tokenized();
        article.all(Mention.Quantity.class).forEach(people -> add(people, true));
        article.unnumbered().forEach(people -> add(people, false));
        all.sort(Comparator.comparingInt(figure -> figure.people().first()));
    }

    private void add(Mention.Quantity people, boolean told) {
        for (CountCategory category : people.fates()) {
            boolean known =
                    people.bounds().low().isPresent() || people.bounds().high().isPresent();
            if (known && COUNTED.contains(category)) {
                all.add(new Figure(people, category, told));
            }
        }
    }

    /// All figures.
    List<Figure> all() {
        return all;
    }

    /// Those that may belong to a statement whose trigger is the word `core`.
    public List<Figure> near(int core) {
        int sentence = text.sentenceOf(core);
        int last = Math.min(text.sentences().size() - 1, sentence + SENTENCES_AHEAD);
        int first = text.sentences().get(Math.max(0, sentence - SENTENCES_BACK)).first();
        int end = text.sentences().get(last).end();
        return all.subList(place(first), place(end));
    }

    private int place(int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).people().first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What the figures of one statement come to: those of one category and sentence are added up, except
    /// those who are among the others.
    ///
    /// @param figures in the order of the text
    public Map<CountCategory, Bounds> sums(List<Figure> figures) {
        Map<CountCategory, List<Figure>> alike = new EnumMap<>(CountCategory.class);
        for (Figure figure : figures) {
            List<Figure> own = alike.computeIfAbsent(figure.category(), category -> new ArrayList<>());
            if (own.isEmpty() || !figure.isPart() && isBeside(own.getFirst(), figure)) {
                own.add(figure);
            }
        }
        Map<CountCategory, Bounds> sums = new EnumMap<>(CountCategory.class);
        alike.forEach((category, own) -> sums.put(category, sum(own)));
        return sums;
    }

    private boolean isBeside(Figure one, Figure other) {
        return text.sentenceOf(one.people().first())
                == text.sentenceOf(other.people().first());
    }

    /// The sum of the figures; those of which another one is the sum already are that one told in parts: 17 قتيلا، 12
    /// جنديا وخمسة مدنيين.
    private static Bounds sum(List<Figure> figures) {
        Bounds sum = figures.getFirst().bounds();
        Bounds rest = figures.getLast().bounds();
        for (int i = 1; i < figures.size(); i++) {
            Bounds next = figures.get(i).bounds();
            rest = i < figures.size() - 1 ? rest.plus(next) : rest;
            sum = sum.plus(next);
        }
        boolean inParts = figures.size() > 2 && rest.equals(figures.getFirst().bounds());
        return inParts ? rest : sum;
    }
}
