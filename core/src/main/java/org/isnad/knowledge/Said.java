package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;

/// A statement together with the article that it stands in, and with who is meant by its names.
///
/// @param article where it stands
/// @param statement what it says
/// @param agents who does it, in the order of the statement
/// @param targets to whom
/// @param speakers the chain, nearest speaker first; empty when the article says it in its own voice
public record Said(
        CodedArticle article, Statement statement, List<Party> agents, List<Party> targets, List<Party> speakers) {
    public Said {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        speakers = List.copyOf(speakers);
    }

    /// The name of the statement across articles: `doc#s3`.
    public String reference() {
        return article.doc() + "#" + statement.id();
    }

    /// Whether both stand in the same article.
    boolean isBeside(Said other) {
        return article.sha256().equals(other.article.sha256());
    }

    /// The nearest speaker; empty when the article says it in its own voice.
    public Optional<Party> speaker() {
        return speakers.stream().findFirst();
    }
}
