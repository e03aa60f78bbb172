package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.train.EventRecords.Judgement;

/// How well a number puts the sentences that people said yes to before those that they said no to; as
/// `bench/score_gsr.py` reckons.
final class Ranking {
    private static final double THRESHOLD = 0.5;

    private final Map<Judgement, List<Double>> sure = new EnumMap<>(Judgement.class);

    void add(Judgement judgement, double number) {
        sure.computeIfAbsent(judgement, j -> new ArrayList<>()).add(number);
    }

    int size(Judgement judgement) {
        return of(judgement).size();
    }

    /// The F1 of a yes where the number is a half or more, among the sentences with a yes and some kinds of no.
    double f1(Judgement... no) {
        long right = above(Judgement.YES);
        long wrong = Arrays.stream(no).mapToLong(this::above).sum();
        return right == 0 ? 0 : 2.0 * right / (right + wrong + size(Judgement.YES));
    }

    /// How probable it is that a yes has a larger number than a no; one that is equal counts half.
    double area(Judgement... no) {
        double better = 0;
        long pairs = 0;
        for (Judgement judgement : no) {
            for (double negative : of(judgement)) {
                for (double positive : of(Judgement.YES)) {
                    better += positive > negative ? 1 : positive == negative ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : better / pairs;
    }

    /// Of a hundred sentences with an easy no, how many have a half or more.
    double falseAlarms() {
        return 100.0 * above(Judgement.EASY_NO) / Math.max(1, size(Judgement.EASY_NO));
    }

    private long above(Judgement judgement) {
        return of(judgement).stream().filter(number -> number >= THRESHOLD).count();
    }

    private List<Double> of(Judgement judgement) {
        return sure.getOrDefault(judgement, List.of());
    }
}
