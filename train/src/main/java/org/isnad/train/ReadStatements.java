package org.isnad.train;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Location;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.statement.Participant;
import org.isnad.text.Article;
import org.isnad.text.Edtf;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.token.Tokenized;
import tools.jackson.databind.JsonNode;

/// Makes coded articles of statements that were read by a person: names get the ids that the product gives
/// the same words, everything else is the reader's.
final class ReadStatements {
    private static final int OLD = 7;

    private final Isnad isnad;

    ReadStatements(Isnad isnad) {
        this.isnad = isnad;
    }

    /// The article with the reader's statements, `s1` the first one.
    CodedArticle coded(Article article, JsonNode annotation) {
        Chained own = isnad.trace(article);
        Mentioned mentioned = own.framed().mentioned();
        List<Statement> statements = new ArrayList<>();
        for (JsonNode node : annotation.path("statements")) {
            statements.add(statement("s" + (statements.size() + 1), article, mentioned, node));
        }
        return isnad.code(new Chained(own.framed(), statements));
    }

    private static Statement statement(String id, Article article, Mentioned mentioned, JsonNode node) {
        Optional<Edtf> time = time(node);
        return new Statement(
                id,
                StatementType.valueOf(node.path("type").asString()),
                Optional.empty(),
                Words.in(article, Annotations.span(node.path("trigger"))),
                Annotations.span(node.path("quote")),
                who(article, mentioned, node.path("agents")),
                who(article, mentioned, node.path("targets")),
                where(article, mentioned, node.path("places")),
                time,
                Optional.empty(),
                false,
                article.date().isPresent()
                        && time.filter(t -> isOld(t, article.date().get())).isPresent(),
                Gold.counts(node.path("counts")),
                Status.valueOf(node.path("status").asString().toUpperCase(Locale.ROOT)),
                links(article, mentioned, node.path("sources")),
                "read",
                List.of(),
                1);
    }

    private static Optional<Edtf> time(JsonNode node) {
        try {
            return Gold.time(node).map(Edtf::parse);
        } catch (DateTimeException e) {
            // Readers write a few times in other ways than EDTF does.
            return Optional.empty();
        }
    }

    private static boolean isOld(Edtf time, LocalDate published) {
        return time.to()
                .flatMap(Edtf.Date::lastDay)
                .filter(day -> day.isBefore(published.minusDays(OLD)))
                .isPresent();
    }

    private static List<Participant> who(Article article, Mentioned mentioned, JsonNode spans) {
        List<Participant> all = new ArrayList<>();
        for (JsonNode two : spans) {
            Span span = Annotations.span(two);
            all.add(new Participant(Words.in(article, span), id(mentioned, span), Optional.empty()));
        }
        return all;
    }

    private static List<Link> links(Article article, Mentioned mentioned, JsonNode sources) {
        List<Link> all = new ArrayList<>();
        for (JsonNode source : sources) {
            Span span = Annotations.span(source.path("name"));
            Optional<Words> verb = source.path("verb").isArray()
                    ? Optional.of(Words.in(article, Annotations.span(source.path("verb"))))
                    : Optional.empty();
            all.add(new Link(
                    Words.in(article, span), verb, Stance.ASSERTS, Optional.empty(), id(mentioned, span), "read"));
        }
        return all;
    }

    /// The id of the name that the words begin with, or of the person whom they name.
    private static Optional<String> id(Mentioned mentioned, Span span) {
        Tokenized words = mentioned.parsed().analyzed().tokenized();
        Span range = words.wordsOf(span);
        for (Mention mention : mentioned.between(range.start(), range.end())) {
            Optional<String> id = switch (mention) {
                case Mention.Actor actor when actor.first() == range.start() -> actor.id();
                case Mention.Place place when place.first() == range.start() -> place.actor();
                case Mention.Person person -> person.id();
                default -> Optional.empty();
            };
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private static List<Participant> where(Article article, Mentioned mentioned, JsonNode spans) {
        Tokenized words = mentioned.parsed().analyzed().tokenized();
        List<Participant> all = new ArrayList<>();
        for (JsonNode two : spans) {
            Span span = Annotations.span(two);
            Span range = words.wordsOf(span);
            Optional<Location> location = mentioned.between(range.start(), range.end()).stream()
                    .filter(Mention.Place.class::isInstance)
                    .flatMap(place -> mentioned.location(place).stream())
                    .findFirst();
            all.add(new Participant(Words.in(article, span), location.map(Location::path), Optional.empty(), location));
        }
        return all;
    }
}
