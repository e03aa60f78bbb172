package org.isnad.knowledge;

import java.util.Map;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;

/// How much speaks for it that two statements are about one happening.
final class EventLikeness {
    /// What is weighed.
    enum Feature {
        BIAS(-2.1),
        SAME_WORD(2.0),
        SAME_MODE(0.5),
        TIES(0.3),
        DAYS_MEET(0.4),
        DAYS_TOLD_MEET(0.5),
        DAYS_NEAR(-0.4),
        DAYS_APART(-2.0),
        DAYS_TOLD_FAR(-4.0),
        PUBLISHED_APART(-0.3),
        AGENTS_MEET(1.2),
        AGENTS_DIFFER(-1.8),
        TARGETS_MEET(1.5),
        TARGETS_DIFFER(-0.5),
        ROLES_CROSS(-0.6),
        DESCRIBED_MEET(0.5),
        PLACE_SAME(1.5),
        PLACES_DIFFER(-0.3),
        COUNTS_SAME(2.4),
        LIKE_WORDS(3.0),
        SAME_ARTICLE(-1.1),
        DENIAL(0.6),
        DENIAL_IN_ARTICLE(0.9),
        PERIOD(-1.5),
        OTHER_TYPE(-0.6),
        SAME_DEATH(8.0),
        OTHER_DEATH(-3.0);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }
    }

    private static final int APART = 2;
    private static final int FAR = 14;

    private final float[] words;

    EventLikeness(float[] words) {
        this.words = words;
    }

    /// Adds up what is found.
    private static final class Sum {
        private double all;

        private void add(Feature feature, boolean holds) {
            all += holds ? feature.weight : 0;
        }

        private void add(Feature feature, double much) {
            all += much * feature.weight;
        }
    }

    /// Above nought if more speaks for it than against it.
    double of(Trace one, Trace other) {
        Statement mine = one.said().statement();
        Statement theirs = other.said().statement();
        Sum sum = new Sum();
        sum.add(Feature.BIAS, true);
        sum.add(Feature.SAME_WORD, one.trigger().equals(other.trigger()));
        sum.add(Feature.TIES, one.isTie());
        boolean beside = one.said().isBeside(other.said());
        sum.add(Feature.SAME_ARTICLE, beside);
        boolean denial = ContradictionSearch.isDenied(one.said()) != ContradictionSearch.isDenied(other.said());
        sum.add(Feature.DENIAL, denial);
        sum.add(Feature.DENIAL_IN_ARTICLE, denial && beside);
        sum.add(Feature.PERIOD, one.isPeriod() != other.isPeriod());
        sum.add(Feature.OTHER_TYPE, mine.type() != theirs.type());
        sum.add(Feature.SAME_MODE, mine.mode().isPresent() && mine.mode().equals(theirs.mode()));
        boolean deaths = one.dead().isPresent() && other.dead().isPresent();
        sum.add(Feature.SAME_DEATH, deaths && one.dead().equals(other.dead()));
        sum.add(Feature.OTHER_DEATH, deaths && !one.dead().equals(other.dead()));
        days(sum, one, other);
        participants(sum, one, other);
        places(sum, one.places(), other.places());
        counts(sum, mine.counts(), theirs.counts());
        sum.add(Feature.LIKE_WORDS, Overlap.of(one.words(), other.words(), words));
        return sum.all;
    }

    private static void days(Sum sum, Trace one, Trace other) {
        boolean told = one.told() && other.told();
        if (one.isDated() && other.isDated()) {
            int gap = Math.max(one.first() - other.last(), other.first() - one.last());
            sum.add(Feature.DAYS_MEET, gap <= 0);
            sum.add(Feature.DAYS_TOLD_MEET, gap <= 0 && told);
            sum.add(Feature.DAYS_NEAR, gap > 0 && gap <= APART);
            sum.add(Feature.DAYS_APART, gap > APART);
            sum.add(Feature.DAYS_TOLD_FAR, gap > FAR && told);
        }
        if (one.published() != Trace.UNKNOWN && other.published() != Trace.UNKNOWN) {
            int apart = Math.abs(one.published() - other.published());
            sum.add(Feature.PUBLISHED_APART, StrictMath.log(1 + apart));
        }
    }

    private static void participants(Sum sum, Trace one, Trace other) {
        boolean agents = Overlap.meet(one.agents(), other.agents());
        boolean targets = Overlap.meet(one.targets(), other.targets());
        sum.add(Feature.AGENTS_MEET, agents);
        sum.add(Feature.TARGETS_MEET, targets);
        sum.add(Feature.AGENTS_DIFFER, !agents && one.agents().length > 0 && other.agents().length > 0);
        sum.add(Feature.TARGETS_DIFFER, !targets && one.targets().length > 0 && other.targets().length > 0);
        sum.add(Feature.DESCRIBED_MEET, Overlap.meet(one.described(), other.described()));
        sum.add(
                Feature.ROLES_CROSS,
                Overlap.meet(one.agents(), other.targets()) || Overlap.meet(one.targets(), other.agents()));
    }

    private static void places(Sum sum, String[] one, String[] other) {
        boolean same = Overlap.meet(one, other);
        sum.add(Feature.PLACE_SAME, same);
        sum.add(Feature.PLACES_DIFFER, !same && !isWithin(one, other) && one.length > 0 && other.length > 0);
    }

    private static boolean isWithin(String[] one, String[] other) {
        for (String mine : one) {
            for (String theirs : other) {
                if (mine.startsWith(theirs) || theirs.startsWith(mine)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void counts(Sum sum, Map<CountCategory, Bounds> one, Map<CountCategory, Bounds> other) {
        boolean same = one.entrySet().stream()
                .anyMatch(count ->
                        count.getValue().low().orElse(0) > 1 && count.getValue().equals(other.get(count.getKey())));
        sum.add(Feature.COUNTS_SAME, same);
    }
}
