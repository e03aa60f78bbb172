package org.isnad.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                key(article),
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
    ///
    /// @param found keys of the articles that words find; empty where no words are looked for
    public static Page<ArticleLine> all(
            Snapshot snapshot, Filter filter, Optional<Set<String>> found, Page.Wanted wanted) {
        return Page.of(wanted(snapshot, filter, found).reversed(), wanted, article -> of(article, snapshot));
    }

    static List<CodedArticle> wanted(Snapshot snapshot, Filter filter, Optional<Set<String>> found) {
        return snapshot.knowledge().articles().stream()
                .filter(filter::lets)
                .filter(article ->
                        found.map(keys -> keys.contains(key(article))).orElse(true))
                .toList();
    }

    private static String key(CodedArticle article) {
        return article.sha256().substring(0, Entry.DIGITS);
    }
}
