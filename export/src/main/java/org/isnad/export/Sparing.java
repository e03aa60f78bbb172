package org.isnad.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;
import org.isnad.text.Words;

/// Makes articles small that are held until all have come: what many of them have alike is in memory once, and what a
/// rule found, of which nothing is written later, is left out.
final class Sparing {
    private final Map<Object, Object> known = new HashMap<>();

    /// The same article without evidence.
    CodedArticle of(CodedArticle article) {
        return new CodedArticle(
                article.doc(),
                article.sha256(),
                article.date().map(this::once),
                once(article.outlet()),
                article.statements().stream().map(this::statement).toList(),
                article.privateNames(),
                once(article.version()),
                article.context());
    }

    private Statement statement(Statement one) {
        return new Statement(
                once(one.id()),
                one.type(),
                once(one.mode()),
                words(one.trigger()),
                one.quote(),
                participants(one.agents()),
                participants(one.targets()),
                participants(one.places()),
                once(one.time()),
                one.timeWords().map(this::words),
                one.leansOnDate(),
                one.background(),
                once(one.counts()),
                one.status(),
                one.sources().stream().map(this::link).toList(),
                once(one.rule()),
                List.of(),
                one.confidence());
    }

    private List<Participant> participants(List<Participant> all) {
        return all.stream()
                .map(one -> new Participant(words(one.name()), once(one.id()), one.via(), once(one.location())))
                .toList();
    }

    private Link link(Link one) {
        return new Link(
                words(one.name()),
                one.verb().map(this::words),
                one.stance(),
                once(one.channel()),
                once(one.actor()),
                once(one.rule()));
    }

    private Words words(Words words) {
        return new Words(words.span(), once(words.text()));
    }

    /// Of equal values the first.
    @SuppressWarnings("unchecked") // equal values are of one class
    private <T> T once(T value) {
        return (T) known.computeIfAbsent(value, same -> same);
    }
}
