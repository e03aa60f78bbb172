package org.isnad.web.review;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Review;
import org.isnad.store.Review.Verdict;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// What reviews tell of how right the statements are.
///
/// @param decided statements on which somebody decided
/// @param byReader how many statements each reader decided on
/// @param all how many of the statements drawn by chance are right as they are
/// @param byType the same by type of statement
/// @param accepted how many of them are right when something is changed, or as they are
/// @param agreement of those who decided on the same statements
public record Figures(
        int decided,
        Map<String, Integer> byReader,
        Interval all,
        Map<String, Interval> byType,
        Interval accepted,
        Agreement agreement) {
    /// The figures of all reviews. Precision is taken from the statements drawn by chance only, the first opinion on
    /// each: other queues show the doubtful ones.
    public static Figures of(Opinions opinions, Snapshot snapshot) {
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[3];
        Map<String, Integer> readers = new TreeMap<>();
        int decided = 0;
        for (Entry entry : snapshot.entries()) {
            Collection<Review> on = opinions.on(entry.key());
            decided += on.isEmpty() ? 0 : 1;
            on.forEach(review -> readers.merge(review.author(), 1, Integer::sum));
            on.stream()
                    .filter(review -> review.queue().equals(Queue.SAMPLE.word()))
                    .findFirst()
                    .ifPresent(review -> {
                        count(review.verdict(), all);
                        count(
                                review.verdict(),
                                counts.computeIfAbsent(
                                        entry.said().statement().type().name(), none -> new int[3]));
                    });
        }
        Map<String, Interval> byType = new TreeMap<>();
        counts.forEach((type, count) -> byType.put(type, Interval.of(count[1], count[0])));
        return new Figures(
                decided,
                readers,
                Interval.of(all[1], all[0]),
                byType,
                Interval.of(all[1] + all[2], all[0]),
                Agreement.of(opinions));
    }

    /// In `counts`: all, those that are right, those that are right when changed.
    private static void count(Verdict verdict, int[] counts) {
        counts[0]++;
        switch (verdict) {
            case RIGHT -> counts[1]++;
            case CHANGE -> counts[2]++;
            case WRONG -> {}
        }
    }
}
