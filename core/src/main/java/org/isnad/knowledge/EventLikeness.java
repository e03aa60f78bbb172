package org.isnad.knowledge;

import java.util.Map;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;

/// How much speaks for it that two statements are about one happening.
final class EventLikeness {
    /// What is weighed.
    enum Feature {
        BIAS(-2.5),
        SAME_WORD(1.0),
        SAME_MODE(0.5),
        TIES(1.5),
        SPEECH(-0.5),
        DAYS_MEET(1.0),
        DAYS_TOLD_MEET(1.0),
        DAYS_NEAR(0.3),
        DAYS_APART(-3.0),
        PUBLISHED_APART(-0.5),
        AGENTS_MEET(1.0),
        AGENTS_DIFFER(-1.5),
        TARGETS_MEET(1.2),
        TARGETS_DIFFER(-1.2),
        ROLES_CROSS(0.3),
        PLACE_SAME(1.3),
        PLACE_WITHIN(0.6),
        PLACES_DIFFER(-1.5),
        COUNTS_SAME(1.2),
        COUNTS_DIFFER(-0.3),
        LIKE_WORDS(5.0),
        COPY(2.0),
        SAME_ARTICLE(-1.2),
        OTHER_TYPE(-0.3);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }
    }

    private static final int APART = 2;

    private final float[] words;

    EventLikeness(float[] words) {
        this.words = words;
    }

    /// Above nought if more speaks for it than against it.
    double of(Trace one, Trace other) {
        double[] features = features(one, other);
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += features[feature.ordinal()] * feature.weight;
        }
        return sum;
    }

    double[] features(Trace one, Trace other) {
        double[] f = new double[Feature.values().length];
        set(f, Feature.BIAS, 1);
        set(f, Feature.SAME_WORD, one.trigger().equals(other.trigger()));
        set(f, Feature.TIES, one.isTie());
        set(f, Feature.SPEECH, one.said().statement().type().isSpeech());
        set(f, Feature.SAME_ARTICLE, one.said().article() == other.said().article());
        set(
                f,
                Feature.OTHER_TYPE,
                one.said().statement().type() != other.said().statement().type());
        modes(f, one.said().statement(), other.said().statement());
        days(f, one, other);
        participants(f, one, other);
        places(f, one.places(), other.places());
        counts(f, one.said().statement().counts(), other.said().statement().counts());
        set(f, Feature.LIKE_WORDS, Overlap.of(one.words(), other.words(), words));
        set(f, Feature.COPY, isCopy(one.runs(), other.runs()));
        return f;
    }

    private static void set(double[] features, Feature feature, boolean holds) {
        features[feature.ordinal()] = holds ? 1 : 0;
    }

    private static void set(double[] features, Feature feature, double value) {
        features[feature.ordinal()] = value;
    }

    private static void modes(double[] f, Statement one, Statement other) {
        set(f, Feature.SAME_MODE, one.mode().isPresent() && one.mode().equals(other.mode()));
    }

    private static void days(double[] f, Trace one, Trace other) {
        boolean told = one.told() && other.told();
        if (one.isDated() && other.isDated()) {
            int gap = Math.max(one.first() - other.last(), other.first() - one.last());
            set(f, Feature.DAYS_MEET, gap <= 0);
            set(f, Feature.DAYS_TOLD_MEET, gap <= 0 && told);
            set(f, Feature.DAYS_NEAR, gap > 0 && gap <= APART);
            set(f, Feature.DAYS_APART, gap > APART);
        }
        if (one.published() != Trace.UNKNOWN && other.published() != Trace.UNKNOWN) {
            int apart = Math.abs(one.published() - other.published());
            set(f, Feature.PUBLISHED_APART, StrictMath.log(1 + apart));
        }
    }

    private static void participants(double[] f, Trace one, Trace other) {
        boolean agents = Overlap.meet(one.agents(), other.agents());
        boolean targets = Overlap.meet(one.targets(), other.targets());
        set(f, Feature.AGENTS_MEET, agents);
        set(f, Feature.TARGETS_MEET, targets);
        set(f, Feature.AGENTS_DIFFER, !agents && one.agents().length > 0 && other.agents().length > 0);
        set(f, Feature.TARGETS_DIFFER, !targets && one.targets().length > 0 && other.targets().length > 0);
        set(
                f,
                Feature.ROLES_CROSS,
                Overlap.meet(one.agents(), other.targets()) || Overlap.meet(one.targets(), other.agents()));
    }

    private static void places(double[] f, String[] one, String[] other) {
        boolean same = Overlap.meet(one, other);
        boolean within = !same && isWithin(one, other);
        set(f, Feature.PLACE_SAME, same);
        set(f, Feature.PLACE_WITHIN, within);
        set(f, Feature.PLACES_DIFFER, !same && !within && one.length > 0 && other.length > 0);
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

    private static void counts(double[] f, Map<CountCategory, Bounds> one, Map<CountCategory, Bounds> other) {
        boolean same = false;
        boolean differ = false;
        for (Map.Entry<CountCategory, Bounds> count : one.entrySet()) {
            Bounds theirs = other.get(count.getKey());
            same |= count.getValue().equals(theirs) && count.getValue().low().orElse(0) > 1;
            differ |= theirs != null && !count.getValue().equals(theirs);
        }
        set(f, Feature.COUNTS_SAME, same);
        set(f, Feature.COUNTS_DIFFER, differ && !same);
    }

    static boolean isCopy(int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        return least > 1 && Overlap.of(one, other) * 2 >= least;
    }
}
