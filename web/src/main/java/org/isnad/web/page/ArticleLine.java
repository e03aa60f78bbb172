package org.isnad.web.page;

import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// An article as lists show it.
///
/// @param key its name in the desk's addresses
/// @param statements how many
/// @param copies how many other articles come from the same origin
public record ArticleLine(
        String key,
        String doc,
        String title,
        Optional<String> outlet,
        Optional<String> date,
        int statements,
        int copies) {
    static ArticleLine of(CodedArticle article, Snapshot snapshot) {
        return new ArticleLine(
                article.sha256().substring(0, Entry.DIGITS),
                article.doc(),
                snapshot.title(article),
                article.outlet(),
                article.date().map(Object::toString),
                article.statements().size(),
                snapshot.findOrigin(article)
                        .map(origin -> origin.articles().size() - 1)
                        .orElse(0));
    }

    /// All articles that are wanted, the last published first.
    public static Page<ArticleLine> all(Snapshot snapshot, Filter filter, Page.Wanted wanted) {
        return Page.of(
                snapshot.knowledge().articles().reversed().stream()
                        .filter(article -> filter.lets(article, snapshot.title(article)))
                        .toList(),
                wanted,
                article -> of(article, snapshot));
    }
}
