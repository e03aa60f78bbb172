package org.isnad.web.page;

import java.util.List;
import java.util.Optional;
import org.isnad.store.Found;
import org.isnad.store.Hit;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.web.shelf.Snapshot;

/// Articles, speakers or actors that words find, as `isnad find` gives them.
///
/// @param total how many there are, as far as they were counted
/// @param more whether there are still more
public record FoundPage(int total, boolean more, List<OfArticle> articles, List<OfName> names) {
    /// An article.
    ///
    /// @param sentence that shows best what was looked for
    /// @param words of the sentence that were looked for, in UTF-16 code units of it
    public record OfArticle(ArticleLine article, String sentence, List<Span> words) {}

    /// Somebody under one of the names in which articles have him.
    ///
    /// @param id of the actor, if there is a page of it
    /// @param statements that name him so
    public record OfName(String name, Optional<String> id, long statements) {}

    /// The page of what was found.
    public static FoundPage of(Found found, Snapshot snapshot) {
        return new FoundPage(
                found.total(),
                found.more(),
                found.hits().stream()
                        .filter(Hit.OfArticle.class::isInstance)
                        .map(hit -> article((Hit.OfArticle) hit, snapshot))
                        .toList(),
                found.hits().stream()
                        .filter(Hit.OfName.class::isInstance)
                        .map(hit -> name((Hit.OfName) hit, snapshot))
                        .toList());
    }

    private static OfArticle article(Hit.OfArticle hit, Snapshot snapshot) {
        Article article = hit.article();
        Span sentence = hit.sentence();
        return new OfArticle(
                ArticleLine.of(snapshot.article(article), snapshot),
                sentence.of(article.text()),
                hit.words().stream()
                        .map(word -> new Span(word.start() - sentence.start(), word.end() - sentence.start()))
                        .toList());
    }

    private static OfName name(Hit.OfName hit, Snapshot snapshot) {
        return new OfName(hit.name(), snapshot.findActor(hit.actor()), hit.statements());
    }
}
