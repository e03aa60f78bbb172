package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;

/// A statement together with the article that it stands in.
///
/// @param article where it stands
/// @param statement what it says
public record Said(CodedArticle article, Statement statement) {
    static Stream<Said> in(CodedArticle article) {
        return article.statements().stream().map(statement -> new Said(article, statement));
    }

    /// The name of the statement across articles: `doc#s3`.
    public String reference() {
        return article.doc() + "#" + statement.id();
    }

    /// The nearest speaker; empty when the article says it in its own voice.
    public Optional<Actor> speaker() {
        return statement.sources().stream().findFirst().map(Actor::of);
    }

    /// Who does it.
    public List<Actor> agents() {
        return actors(statement.agents());
    }

    /// To whom.
    public List<Actor> targets() {
        return actors(statement.targets());
    }

    /// Where.
    public List<Actor> places() {
        return actors(statement.places());
    }

    private static List<Actor> actors(List<Participant> participants) {
        return participants.stream().map(Actor::of).toList();
    }
}
