package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.CountCategory;

/// Every figure ever given for an event. Nothing is averaged or dropped; one number comes of it only by a
/// rule that the reader picks.
///
/// @param figures in the order of the articles
public record Ledger(List<Figure> figures) {
    public Ledger {
        figures = List.copyOf(figures);
    }

    /// What is counted.
    public Set<CountCategory> categories() {
        Set<CountCategory> all = new TreeSet<>();
        figures.forEach(figure -> all.add(figure.category()));
        return all;
    }

    /// The figures of one category.
    public List<Figure> of(CountCategory category) {
        return figures.stream().filter(figure -> figure.category() == category).toList();
    }

    /// The number that a rule makes of one category; empty if no figure serves the rule.
    public Optional<Derived> derive(CountCategory category, FigureRule rule) {
        return Derivation.of(of(category), rule);
    }
}
