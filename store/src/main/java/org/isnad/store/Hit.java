package org.isnad.store;

import java.util.List;
import org.isnad.chain.Statement;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Something that was found.
public sealed interface Hit {
    /// An article.
    ///
    /// @param article the article
    /// @param sentence the sentence that shows best what was looked for, in UTF-16 code units of its text
    /// @param words the words of it that were looked for
    record OfArticle(Article article, Span sentence, List<Span> words) implements Hit {
        public OfArticle {
            words = List.copyOf(words);
        }
    }

    /// A statement.
    ///
    /// @param article the article that it stands in
    /// @param statement the statement; its quote is the snippet
    /// @param words the words of the quote that were looked for
    record OfStatement(Article article, Statement statement, List<Span> words) implements Hit {
        public OfStatement {
            words = List.copyOf(words);
        }
    }

    /// A speaker or an actor under one of the names in which articles have it.
    ///
    /// @param name as it stands in articles
    /// @param actor its id, empty if unknown
    /// @param statements how many statements have it so
    record OfName(String name, String actor, long statements) implements Hit {}
}
