package org.isnad.knowledge;

import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;
import org.isnad.text.Words;

/// Somebody named in a statement.
///
/// @param id the id of the lexicon, as the article's reading has it
/// @param speaks whether he is named as a speaker
record Sighting(CodedArticle article, Statement statement, Words name, Optional<String> id, boolean speaks) {
    static Sighting of(CodedArticle article, Statement statement, Participant who) {
        return new Sighting(article, statement, who.name(), who.id(), false);
    }

    static Sighting of(CodedArticle article, Statement statement, Link speaker) {
        return new Sighting(article, statement, speaker.name(), speaker.actor(), true);
    }

    /// All who take part in the statements of an article, in its order.
    static Stream<Sighting> in(CodedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> Stream.of(
                                statement.agents().stream().map(who -> of(article, statement, who)),
                                statement.targets().stream().map(who -> of(article, statement, who)),
                                statement.sources().stream().map(who -> of(article, statement, who)))
                        .flatMap(all -> all));
    }

    String reference() {
        return article.doc() + "#" + statement.id();
    }
}
