package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.text.Words;

/// Puts actors in the place of the names of an article.
final class Casting {
    private final Recogniser recogniser;
    private final Roll roll;

    Casting(Recogniser recogniser, Roll roll) {
        this.recogniser = recogniser;
        this.roll = roll;
    }

    /// The statements of an article with who is meant.
    List<Said> said(CodedArticle article) {
        Outlook outlook = Outlook.of(article);
        return article.statements().stream()
                .map(statement -> said(article, outlook, statement))
                .toList();
    }

    private Said said(CodedArticle article, Outlook outlook, Statement statement) {
        return new Said(
                article,
                statement,
                statement.agents().stream()
                        .map(who -> party(article, outlook, who.name(), who.id()))
                        .toList(),
                statement.targets().stream()
                        .map(who -> party(article, outlook, who.name(), who.id()))
                        .toList(),
                statement.sources().stream()
                        .map(who -> party(article, outlook, who.name(), who.actor()))
                        .toList());
    }

    private Party party(CodedArticle article, Outlook outlook, Words name, Optional<String> id) {
        String actor = recogniser
                .node(outlook, name, id)
                .map(node -> roll.id(article, name.text(), node))
                .orElseGet(() -> unnamed(article, name));
        return new Party(actor, name);
    }

    /// Copies of one report mean the same people by the same words.
    private String unnamed(CodedArticle article, Words name) {
        StringBuilder key = new StringBuilder();
        NameKey.words(name.text()).forEach(word -> key.append(NameKey.stem(word)));
        return ActorIds.unnamed(roll.origin(article), key.toString());
    }
}
