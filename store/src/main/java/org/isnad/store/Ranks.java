package org.isnad.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Puts hits into their order: the sum of the levels at which they have what is looked for, then the newest first.
final class Ranks {
    /// So many hits are counted.
    static final int COUNTED = 200;

    /// So many of the clauses weigh; the others only have to hold.
    private static final int WEIGHED = 3;

    private final Hits hits;
    private final List<IntFunction<Query.Clause>> weights;
    private final int highest;

    /// Finds the numbers of what has all that is looked for.
    interface Hits {
        /// The newest, for which the further clauses hold, too.
        List<Long> find(List<Query.Clause> further, int most);
    }

    /// @param weights what has a clause at a level, for each clause that can weigh
    /// @param highest the highest level
    Ranks(Hits hits, List<IntFunction<Query.Clause>> weights, int highest) {
        this.hits = hits;
        this.weights = weights.stream().limit(WEIGHED).toList();
        this.highest = highest;
    }

    /// The best hits.
    ///
    /// @param numbers best first
    /// @param total how many hits there are, as far as they were counted
    /// @param more whether there are still more
    record Best(List<Long> numbers, int total, boolean more) {}

    Best best(int most) {
        List<Long> newest = hits.find(List.of(), COUNTED + 1);
        boolean more = newest.size() > COUNTED;
        List<Long> ordered;
        if (weights.isEmpty()) {
            ordered = newest;
        } else {
            ordered = more ? highestFirst(most) : sorted(newest);
        }
        return new Best(
                ordered.stream().limit(Math.min(most, COUNTED)).toList(), Math.min(newest.size(), COUNTED), more);
    }

    /// Few hits, sorted by what each of them has.
    private List<Long> sorted(List<Long> newest) {
        Map<Long, Integer> sums = new HashMap<>();
        for (IntFunction<Query.Clause> weight : weights) {
            for (int level = 1; level <= highest; level++) {
                int worth = level;
                hits.find(List.of(weight.apply(level)), COUNTED)
                        .forEach(number -> sums.merge(number, worth, Integer::sum));
            }
        }
        return newest.stream()
                .sorted(Comparator.comparingInt((Long number) -> -sums.getOrDefault(number, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /// Many hits: those of the highest sum first, until there are enough. What is found at a level of zero may be at
    /// a higher one, but then it was found before.
    private List<Long> highestFirst(int most) {
        Set<Long> found = new LinkedHashSet<>();
        for (int sum = highest * weights.size(); sum >= 0 && found.size() < most; sum--) {
            NavigableSet<Long> same = new TreeSet<>(Comparator.reverseOrder());
            for (List<Query.Clause> levels : levels(0, sum)) {
                same.addAll(hits.find(levels, most + found.size()));
            }
            found.addAll(same);
        }
        return List.copyOf(found);
    }

    /// All ways in which the clauses from one on have levels of that sum; a level of zero asks for nothing.
    private List<List<Query.Clause>> levels(int first, int sum) {
        if (first == weights.size()) {
            return sum == 0 ? List.of(List.of()) : List.of();
        }
        return IntStream.rangeClosed(0, Math.min(highest, sum))
                .boxed()
                .flatMap(level -> levels(first + 1, sum - level).stream().map(rest -> with(first, level, rest)))
                .toList();
    }

    private List<Query.Clause> with(int clause, int level, List<Query.Clause> rest) {
        if (level == 0) {
            return rest;
        }
        List<Query.Clause> all = new ArrayList<>(rest);
        all.add(weights.get(clause).apply(level));
        return all;
    }
}
