package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.CodedArticle;

/// The line above an article.
final class Heading {
    private Heading() {}

    /// Id, outlet, day and number of statements.
    static String of(CodedArticle article) {
        List<String> parts = new ArrayList<>(List.of(Isolate.of(article.doc())));
        parts.add(article.outlet().map(Isolate::of).orElse("outlet unknown"));
        parts.add(article.date().map(Object::toString).orElse("date unknown"));
        parts.add(Summary.count(article.statements().size(), "statement"));
        return String.join(" · ", parts);
    }
}
