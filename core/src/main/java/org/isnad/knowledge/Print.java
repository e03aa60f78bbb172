package org.isnad.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.isnad.chain.CodedArticle;

/// What it takes to tell whether one article is a copy of another: its place in the order of the articles,
/// its day, and how many runs of words it has.
///
/// @param order greater for an article that comes later; different for each
/// @param day the day of publication, as days since 1970; {@link #UNKNOWN} if not known
/// @param runs how many different ones
public record Print(String order, long day, int runs) implements Serializable {
    /// A day that nothing tells.
    public static final long UNKNOWN = Long.MIN_VALUE;

    /// A run in more articles than these is a formula.
    public static final int FORMULA = 40;

    private static final int LEAST = 3;
    private static final double SHARE = 0.3;
    private static final int DAYS = 5;
    private static final int DIGITS = 10;

    /// The print of an article.
    public static Print of(CodedArticle article) {
        return of(article, runs(article).length);
    }

    static Print of(CodedArticle article, int runs) {
        String order = String.join(
                "\0",
                article.date().map(LocalDate::toString).orElse("unknown"),
                article.outlet().orElse(""),
                article.doc(),
                article.sha256());
        return new Print(order, article.date().map(LocalDate::toEpochDay).orElse(UNKNOWN), runs);
    }

    /// Prints of the runs of words of an article, each once, in order.
    public static int[] runs(CodedArticle article) {
        return article.context().passages().stream()
                .flatMapToInt(passage -> Arrays.stream(Trace.runs(passage)))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The article's SHA-256.
    public String sha256() {
        return sha256(order);
    }

    /// That of the article with this order.
    public static String sha256(String order) {
        return order.substring(order.lastIndexOf('\0') + 1);
    }

    /// The id of the origin whose first article has this order.
    public static String origin(String order) {
        return "o" + sha256(order).substring(0, DIGITS);
    }

    /// Whether both were published within a few days, as far as known.
    public boolean isNear(Print other) {
        return day == UNKNOWN || other.day == UNKNOWN || Math.abs(day - other.day) <= DAYS;
    }

    /// Whether both come from one report.
    ///
    /// @param shared how many runs stand in both and are no formula
    public boolean isCopy(Print other, int shared) {
        return shared >= LEAST && shared >= SHARE * Math.min(runs, other.runs);
    }
}
