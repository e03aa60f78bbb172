package org.isnad.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.MomentKind;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Counts how many expressions of time somebody finds and gives the right value.
final class TimeScore {
    /// An expression as read by people.
    ///
    /// @param value as EDTF; empty where the words fix no date
    record Expression(Span span, MomentKind kind, Optional<String> value) {}

    /// How many there are, were found, and have the right value.
    record Figure(int all, int found, int right) {
        static final Figure NONE = new Figure(0, 0, 0);

        Figure plus(boolean isFound, boolean isRight) {
            return new Figure(all + 1, found + (isFound ? 1 : 0), right + (isRight ? 1 : 0));
        }

        double share(int part) {
            return part / (double) Math.max(1, all);
        }
    }

    private final String name;
    private final Map<MomentKind, Figure> byKind = new EnumMap<>(MomentKind.class);
    private Figure valued = Figure.NONE;
    private Figure dated = Figure.NONE;
    private Figure unvalued = Figure.NONE;

    TimeScore(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The expressions that have a value.
    Figure valued() {
        return valued;
    }

    /// Those of them whose words give the year in digits.
    Figure dated() {
        return dated;
    }

    /// The expressions that have no value; right if none was invented.
    Figure unvalued() {
        return unvalued;
    }

    /// Those that have a value, by kind.
    Map<MomentKind, Figure> byKind() {
        return byKind;
    }

    /// Counts the expressions of an article.
    ///
    /// @param eitherEnd whether one end of an interval will do for the whole
    void add(Article article, List<Expression> expected, List<TimePeer.Timed> found, boolean eitherEnd) {
        for (Expression expression : expected) {
            Optional<TimePeer.Timed> best = most(expression.span(), found);
            Optional<String> value = best.flatMap(TimePeer.Timed::value);
            if (expression.value().isEmpty()) {
                unvalued = unvalued.plus(best.isPresent(), value.isEmpty());
                continue;
            }
            boolean right = value.isPresent() && isRight(expression.value().get(), value.get(), eitherEnd);
            valued = valued.plus(best.isPresent(), right);
            byKind.merge(
                    expression.kind(),
                    Figure.NONE.plus(best.isPresent(), right),
                    (one, other) -> new Figure(
                            one.all() + other.all(), one.found() + other.found(), one.right() + other.right()));
            if (expression.span().of(article.text()).matches("(?s).*\\p{Nd}{4}.*")) {
                dated = dated.plus(best.isPresent(), right);
            }
        }
    }

    private static Optional<TimePeer.Timed> most(Span span, List<TimePeer.Timed> found) {
        Optional<TimePeer.Timed> best = Optional.empty();
        int most = 0;
        for (TimePeer.Timed timed : found) {
            int shared = Math.min(span.end(), timed.span().end())
                    - Math.max(span.start(), timed.span().start());
            if (shared > most) {
                most = shared;
                best = Optional.of(timed);
            }
        }
        return best;
    }

    private static boolean isRight(String expected, String value, boolean eitherEnd) {
        String wanted = expected.replace("~", "");
        String given = value.replace("~", "");
        return wanted.equals(given)
                || eitherEnd && Arrays.asList(wanted.split("/")).contains(given)
                || eitherEnd && Arrays.asList(given.split("\\|")).contains(wanted);
    }
}
