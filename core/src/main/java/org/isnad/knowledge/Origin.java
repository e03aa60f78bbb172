package org.isnad.knowledge;

import java.util.List;
import org.isnad.chain.CodedArticle;

/// Articles that come from one report: the same agency's text, or one copied from the other.
///
/// @param id stays as it is when further copies are read later
/// @param articles in the order of the articles
/// @param why what shows it, a line each; empty for an article that stands alone
public record Origin(String id, List<CodedArticle> articles, List<String> why) {
    public Origin {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
