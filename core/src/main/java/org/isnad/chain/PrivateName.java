package org.isnad.chain;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.statement.Participant;
import org.isnad.text.Words;

/// Words of an article that name a person of whom it tells no public role: a victim, a witness, a relative, a
/// detainee, or somebody of whom it tells nothing.
///
/// @param words where the name stands, and the name there
/// @param name the fullest name of the same person in the article
public record PrivateName(Words words, String name) {
    /// Everybody who takes part or speaks and is not in the lexicon: those who may be private in an article of which
    /// nobody noted who is.
    public static List<PrivateName> unknown(List<Statement> statements) {
        return statements.stream()
                .flatMap(PrivateName::unknown)
                .distinct()
                .map(words -> new PrivateName(words, words.text()))
                .toList();
    }

    private static Stream<Words> unknown(Statement statement) {
        Stream<Words> people = Stream.of(statement.agents(), statement.targets())
                .flatMap(List::stream)
                .filter(one -> one.id().isEmpty())
                .map(Participant::name);
        Stream<Words> speakers = statement.sources().stream()
                .filter(link -> link.actor().isEmpty())
                .map(Link::name);
        return Stream.concat(people, speakers);
    }
}
