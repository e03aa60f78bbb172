package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Name;
import org.isnad.text.Span;

/// What an article tells of the names in it.
///
/// @param names by where they stand
/// @param state the only country in which its places lie, lower case; empty if there are several
record Outlook(Map<Span, Name> names, Optional<String> state) {
    static Outlook of(CodedArticle article) {
        Map<Span, Name> names = new HashMap<>();
        article.context().names().forEach(name -> names.putIfAbsent(name.span(), name));
        return new Outlook(names, state(article));
    }

    private static Optional<String> state(CodedArticle article) {
        List<String> countries = article.statements().stream()
                .flatMap(statement -> statement.places().stream())
                .flatMap(place -> place.location().stream())
                .flatMap(location -> location.country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    boolean isDescription(Span span) {
        return find(span).filter(Name::described).isPresent();
    }

    Optional<Name> find(Span span) {
        return Optional.ofNullable(names.get(span));
    }
}
