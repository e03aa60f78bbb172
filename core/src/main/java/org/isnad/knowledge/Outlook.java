package org.isnad.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Name;
import org.isnad.text.Span;

/// What an article tells of the names in it.
///
/// @param names by where they stand
record Outlook(Map<Span, Name> names) {
    static Outlook of(CodedArticle article) {
        Map<Span, Name> names = new HashMap<>();
        article.context().names().forEach(name -> names.putIfAbsent(name.span(), name));
        return new Outlook(names);
    }

    boolean isDescription(Span span) {
        return find(span).filter(Name::described).isPresent();
    }

    Optional<Name> find(Span span) {
        return Optional.ofNullable(names.get(span));
    }
}
