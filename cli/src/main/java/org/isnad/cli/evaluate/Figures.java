package org.isnad.cli.evaluate;

import static org.isnad.cli.evaluate.Tally.Of.COUNTS;
import static org.isnad.cli.evaluate.Tally.Of.COUNTS_GOLD;
import static org.isnad.cli.evaluate.Tally.Of.GOLD;
import static org.isnad.cli.evaluate.Tally.Of.MATCHED;
import static org.isnad.cli.evaluate.Tally.Of.PREDICTED;
import static org.isnad.cli.evaluate.Tally.Of.ROLE_GOLD;
import static org.isnad.cli.evaluate.Tally.Of.ROLE_HIT;
import static org.isnad.cli.evaluate.Tally.Of.ROLE_PREDICTED;
import static org.isnad.cli.evaluate.Tally.Of.SOURCE_GOLD;
import static org.isnad.cli.evaluate.Tally.Of.SOURCE_HIT;
import static org.isnad.cli.evaluate.Tally.Of.SOURCE_PREDICTED;
import static org.isnad.cli.evaluate.Tally.Of.STATUS;
import static org.isnad.cli.evaluate.Tally.Of.TIME;
import static org.isnad.cli.evaluate.Tally.Of.TIME_GOLD;
import static org.isnad.cli.evaluate.Tally.Of.WHOLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.StatementType;

/// The figures of an evaluation.
public final class Figures {
    private final Tally all;
    private final Map<StatementType, Tally> byType;

    private final ErrorKinds errors;

    Figures(Tally all, Map<StatementType, Tally> byType, ErrorKinds errors) {
        this.all = all;
        this.byType = byType;
        this.errors = errors;
    }

    /// The commonest kinds of error, a line each, with how often they occur.
    public List<String> errors(int most) {
        return errors.commonest(most);
    }

    /// One line a type, the most frequent one first.
    public List<String> byType() {
        return byType.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().of(GOLD)))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(StatementType type, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-11s gold %4d pred %4d  P %s R %s F1 %s",
                type,
                tally.of(GOLD),
                tally.of(PREDICTED),
                rounded(tally.ratio(MATCHED, PREDICTED), 2),
                rounded(tally.ratio(MATCHED, GOLD), 2),
                rounded(tally.f1(MATCHED, PREDICTED, GOLD), 2));
    }

    /// The F1 of type and trigger.
    public double detection() {
        return all.f1(MATCHED, PREDICTED, GOLD);
    }

    /// All figures in one line.
    public String inAll() {
        return "statements gold " + all.of(GOLD) + " predicted " + all.of(PREDICTED)
                + " | detection P " + rounded(all.ratio(MATCHED, PREDICTED), 3)
                + " R " + rounded(all.ratio(MATCHED, GOLD), 3)
                + " F1 " + rounded(all.f1(MATCHED, PREDICTED, GOLD), 3)
                + " | roles F1 " + rounded(all.f1(ROLE_HIT, ROLE_PREDICTED, ROLE_GOLD), 3)
                + " | source F1 " + rounded(all.f1(SOURCE_HIT, SOURCE_PREDICTED, SOURCE_GOLD), 3)
                + " | status " + rounded(all.ratio(STATUS, MATCHED), 3)
                + " | time " + rounded(all.ratio(TIME, TIME_GOLD), 3)
                + " | counts " + rounded(all.ratio(COUNTS, COUNTS_GOLD), 3)
                + " | statement F1 " + rounded(all.f1(WHOLE, PREDICTED, GOLD), 3);
    }

    private static String rounded(double ratio, int decimals) {
        return new BigDecimal(ratio).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
