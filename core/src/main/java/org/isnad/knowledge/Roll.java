package org.isnad.knowledge;

import org.isnad.chain.CodedArticle;

/// Knows whom the nodes of names stand for in an article.
interface Roll {
    /// The id of the actor that a node means there.
    ///
    /// @param name the words that the node was made of
    String id(CodedArticle article, String name, String node);

    /// The id of the origin of the article.
    String origin(CodedArticle article);
}
