package org.isnad.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.web.access.Refusal;
import org.isnad.web.page.Filter;
import org.isnad.web.page.Page;
import org.isnad.web.shelf.Lookup;

/// What the query of an address asks for.
final class Query {
    private static final int USUAL = 50;

    private Query() {}

    /// What lists are narrowed by; words are looked for in the index.
    static Filter filter(Context context, Lookup lookup) {
        Filter filter = Filter.of(context.queryParamMap());
        return text(context, "q")
                .map(words -> filter.among(lookup.statements(words)))
                .orElse(filter);
    }

    static Page.Wanted part(Context context) {
        return new Page.Wanted(number(context, "from-item", 0), number(context, "size", USUAL));
    }

    static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    static int number(Context context, String name, int usual) {
        try {
            return text(context, name).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "wrong", "'" + name + "' is no number");
        }
    }
}
