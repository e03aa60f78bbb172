package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;

/// What came from one outlet.
///
/// @param name empty for articles of no known outlet
/// @param articles how many
/// @param statements how many in all of them
/// @param first the earliest day of publication, if any is known
/// @param last the latest day of publication, if any is known
public record Outlet(
        Optional<String> name, int articles, int statements, Optional<LocalDate> first, Optional<LocalDate> last) {
    static Outlet of(CodedArticle article) {
        return new Outlet(article.outlet(), 1, article.statements().size(), article.date(), article.date());
    }

    Outlet and(Outlet other) {
        return new Outlet(
                name,
                articles + other.articles,
                statements + other.statements,
                Stream.of(first, other.first).flatMap(Optional::stream).min(LocalDate::compareTo),
                Stream.of(last, other.last).flatMap(Optional::stream).max(LocalDate::compareTo));
    }
}
