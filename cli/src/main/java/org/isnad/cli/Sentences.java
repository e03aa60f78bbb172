package org.isnad.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Said;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.isnad.text.Span;

/// The words in which statements stand, from the articles of a store.
final class Sentences {
    private final Store store;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    Sentences(Store store) {
        this.store = store;
    }

    /// The clause or sentence of a statement, isolated; empty if the store does not have the article.
    Optional<String> of(Said said) {
        Span quote = said.statement().quote();
        return texts.computeIfAbsent(
                        said.article().sha256(),
                        sha256 -> store.find(sha256).map(StoredArticle::article).map(article -> article.text()))
                .filter(text -> quote.end() <= text.length())
                .map(text -> Isolate.of(quote.of(text)));
    }
}
