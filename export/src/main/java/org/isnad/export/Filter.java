package org.isnad.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;

/// Which statements are exported. What is empty asks for nothing.
///
/// @param from the first day on which it can have happened
/// @param to the last day, inclusive
/// @param actors ids, or words of names, of which one acts, suffers or speaks
/// @param types of which it has one
/// @param places paths (`PK-BA`, with all that lies in it), or words of names
/// @param statuses of which it has one
public record Filter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> actors,
        Set<StatementType> types,
        List<String> places,
        Set<Status> statuses) {
    public Filter {
        actors = List.copyOf(actors);
        types = Set.copyOf(types);
        places = List.copyOf(places);
        statuses = Set.copyOf(statuses);
    }

    /// The filter that lets everything through.
    public static Filter none() {
        return new Filter(Optional.empty(), Optional.empty(), List.of(), Set.of(), List.of(), Set.of());
    }

    /// Whether it lets everything through.
    public boolean isOpen() {
        return equals(none());
    }

    /// The article with what of it is exported; empty if that is nothing.
    Optional<CodedArticle> of(CodedArticle article) {
        if (isOpen()) {
            return Optional.of(article);
        }
        List<Statement> kept = article.statements().stream()
                .filter(statement -> admits(article, statement))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(article.with(kept));
    }

    private boolean admits(CodedArticle article, Statement statement) {
        return (types.isEmpty() || types.contains(statement.type()))
                && (statuses.isEmpty() || statuses.contains(statement.status()))
                && isTimely(article, statement)
                && (actors.isEmpty()
                        || named(statement)
                                .anyMatch(actors().stream()
                                        .map(Filter::isCalled)
                                        .reduce(Predicate::or)
                                        .orElseThrow()))
                && (places.isEmpty() || statement.places().stream().anyMatch(this::isThere));
    }

    /// A time of no known year is in no period; without a time the day of publication counts, unless the
    /// statement recalls the past.
    private boolean isTimely(CodedArticle article, Statement statement) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return Period.of(article, statement)
                .filter(time -> time.meets(from, to))
                .isPresent();
    }

    private record Called(String id, String name) {}

    private static Stream<Called> named(Statement statement) {
        return Stream.concat(
                Stream.of(statement.agents(), statement.targets())
                        .flatMap(List::stream)
                        .map(one -> new Called(one.id().orElse(""), one.name().text())),
                statement.sources().stream()
                        .map(link ->
                                new Called(link.actor().orElse(""), link.name().text())));
    }

    private static Predicate<Called> isCalled(String wanted) {
        String folded = Letters.folded(wanted);
        return called ->
                called.id().equals(wanted) || Letters.folded(called.name()).contains(folded);
    }

    private boolean isThere(Participant place) {
        String path = place.id().orElse("");
        String name = Letters.folded(place.name().text());
        return places.stream()
                .anyMatch(wanted -> path.equals(wanted)
                        || path.startsWith(wanted + "/")
                        || path.startsWith(wanted + "-")
                        || name.contains(Letters.folded(wanted)));
    }
}
