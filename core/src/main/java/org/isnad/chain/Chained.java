package org.isnad.chain;

import java.util.List;
import org.isnad.statement.Framed;
import org.isnad.text.Article;

/// An article with its statements and their chains: all that was found in it, with the way there.
///
/// @param framed the article with its frames
/// @param statements in the order of the text
public record Chained(Framed framed, List<Statement> statements) {
    public Chained {
        statements = List.copyOf(statements);
    }

    /// Where people without a public role are named, in the order of the text.
    public List<PrivateName> privateNames() {
        return PrivateNames.in(framed.mentioned(), statements);
    }

    /// The article as published.
    public Article article() {
        return framed.mentioned().parsed().analyzed().tokenized().normalized().article();
    }
}
