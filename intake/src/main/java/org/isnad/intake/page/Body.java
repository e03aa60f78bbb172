package org.isnad.intake.page;

import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/// Finds the body of the article among all that a page shows.
final class Body {
    /// Beyond this many elements the search for dense prose would take minutes.
    private static final int MOST_ELEMENTS = 20_000;

    private Body() {}

    /// The paragraphs of the body: by the density of prose, and on pages with little of it or with very many
    /// elements by what the page calls its article.
    static String of(Document page) {
        return Stream.concat(dense(page).stream(), named(page))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> dense(Document page) {
        if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        return Optional.ofNullable(new Readability4J("", page.clone()).parse().getArticleContent())
                .map(Prose::of);
    }

    private static Stream<String> named(Document page) {
        return Stream.of("[itemprop=articleBody]", "article", "main")
                .flatMap(css -> page.select(css).stream().limit(1))
                .map(Prose::of);
    }
}
