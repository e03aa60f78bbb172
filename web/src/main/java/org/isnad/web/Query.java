package org.isnad.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.web.access.Refusal;
import org.isnad.web.page.Filter;
import org.isnad.web.page.Page;

/// What the query of an address asks for.
final class Query {
    private static final int USUAL = 50;

    private Query() {}

    static Filter filter(Context context) {
        return Filter.of(context.queryParamMap());
    }

    static Page.Wanted part(Context context) {
        return new Page.Wanted(number(context, "from-item", 0), number(context, "size", USUAL));
    }

    static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    private static int number(Context context, String name, int usual) {
        try {
            return text(context, name).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "wrong", "'" + name + "' is no number");
        }
    }
}
