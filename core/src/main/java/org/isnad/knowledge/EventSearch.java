package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Puts statements together that are about one happening. Each is compared only with a bounded number of
/// those that share a key with it, so the work grows with the number of statements.
final class EventSearch {
    private static final int DEEP = 24;
    private static final int MOST = 24;
    private static final int SHOWN = 6;
    private static final double ENOUGH = 0;
    private static final double TOGETHER = 0.5;

    private final List<Trace> traces;
    private final EventLikeness likeness;
    private final EventKeys keys;
    private final Postings postings = new Postings();
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    /// @param traces in the order of the articles
    EventSearch(List<Trace> traces, float[] words) {
        this.traces = traces;
        likeness = new EventLikeness(words);
        keys = new EventKeys(words);
        groupOf = new int[traces.size()];
    }

    /// The statements of each happening, by their places among the traces.
    List<List<Integer>> groups() {
        for (int i = 0; i < traces.size(); i++) {
            int group = best(i);
            if (group < 0) {
                group = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(i);
            groupOf[i] = group;
            for (long key : keys.own(traces.get(i))) {
                postings.add(key, i);
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            join(group);
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /// Puts a group to an earlier one if its statements, taken together, would stand there: what came first of a
    /// happening often says too little to be known again.
    private void join(int group) {
        List<Integer> mine = groups.get(group);
        double most = TOGETHER;
        int best = -1;
        for (int other : candidates(mine.getFirst())) {
            if (other < group && !groups.get(other).isEmpty()) {
                double score = score(mine, groups.get(other));
                if (score > most) {
                    most = score;
                    best = other;
                }
            }
        }
        if (best >= 0) {
            int into = best;
            mine.forEach(statement -> groupOf[statement] = into);
            groups.get(into).addAll(mine);
            groups.get(into).sort(Comparator.naturalOrder());
            mine.clear();
        }
    }

    /// On the average over the statements that stand for a group.
    private double score(List<Integer> group, List<Integer> other) {
        int shown = Math.min(SHOWN, group.size());
        double sum = 0;
        for (int i = 0; i < shown; i++) {
            sum += score(traces.get(group.get(shown(group, i, shown))), other);
        }
        return sum / shown;
    }

    /// The first and the last ones stand for all.
    private static int shown(List<Integer> group, int i, int shown) {
        return i < SHOWN / 2 ? i : group.size() - shown + i;
    }

    private int best(int statement) {
        double most = ENOUGH;
        int best = -1;
        for (int group : candidates(statement)) {
            double score = score(traces.get(statement), groups.get(group));
            if (score > most) {
                most = score;
                best = group;
            }
        }
        return best;
    }

    /// The groups with which it shares most.
    private List<Integer> candidates(int statement) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long key : keys.sought(traces.get(statement))) {
            TreeSet<Integer> here = new TreeSet<>();
            postings.last(key, DEEP, other -> here.add(groupOf[other]));
            here.forEach(group -> shared.merge(group, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Half what speaks for it on the average, half what speaks most.
    private double score(Trace trace, List<Integer> group) {
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        int shown = Math.min(SHOWN, group.size());
        for (int i = 0; i < shown; i++) {
            double score = likeness.of(trace, traces.get(group.get(shown(group, i, shown))));
            sum += score;
            most = Math.max(most, score);
        }
        return (sum / shown + most) / 2;
    }
}
