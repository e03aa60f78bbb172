package org.isnad.web.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.isnad.store.Review;
import org.isnad.store.Review.Verdict;

/// How far readers who decided on the same statements agree.
///
/// @param statements on which two or more decided
/// @param alpha Krippendorff's alpha of the three verdicts; empty if all verdicts are the same or there are too few
/// @param f1 of accepting a statement (right, or right when changed), over all pairs of readers; empty if nobody
///     accepts one
public record Agreement(int statements, OptionalDouble alpha, OptionalDouble f1) {
    static Agreement of(Opinions opinions) {
        List<List<Verdict>> units = opinions.all()
                .filter(all -> all.size() > 1)
                .map(Agreement::verdicts)
                .toList();
        return new Agreement(units.size(), alpha(units), f1(units));
    }

    private static List<Verdict> verdicts(Collection<Review> reviews) {
        return reviews.stream().map(Review::verdict).toList();
    }

    /// One minus the disagreement that is there, over that which chance would make (Krippendorff 2011, nominal data).
    static OptionalDouble alpha(List<List<Verdict>> units) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        double observed = 0;
        int n = 0;
        for (List<Verdict> unit : units) {
            unit.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
            n += unit.size();
            observed += 2.0 * unequalPairs(unit) / (unit.size() - 1);
        }
        double expected = 0;
        for (int count : counts.values()) {
            expected += (double) count * (n - count);
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * (n - 1) / expected);
    }

    private static int unequalPairs(List<Verdict> unit) {
        int pairs = 0;
        for (int i = 0; i < unit.size(); i++) {
            for (int j = i + 1; j < unit.size(); j++) {
                pairs += unit.get(i) == unit.get(j) ? 0 : 1;
            }
        }
        return pairs;
    }

    static OptionalDouble f1(List<List<Verdict>> units) {
        int both = 0;
        int one = 0;
        for (List<Verdict> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = i + 1; j < unit.size(); j++) {
                    boolean first = unit.get(i) != Verdict.WRONG;
                    boolean second = unit.get(j) != Verdict.WRONG;
                    both += first && second ? 1 : 0;
                    one += first == second ? 0 : 1;
                }
            }
        }
        return both + one == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * both / (2.0 * both + one));
    }
}
