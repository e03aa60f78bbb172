package org.isnad.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.web.access.Refusal;
import org.jspecify.annotations.Nullable;

/// What comes with a request.
final class Body {
    private Body() {}

    /// The body as JSON.
    ///
    /// @throws Refusal if there is none
    static <T> T of(Context context, Class<T> type) {
        return Optional.ofNullable(Json.MAPPER.readValue(context.body(), type))
                .orElseThrow(() -> Refusal.wrong("the body is empty: /api/openapi.yaml says what belongs into it"));
    }

    /// What is said in a field, nothing if it is left out.
    static String said(@Nullable String words) {
        return Optional.ofNullable(words).orElse("");
    }
}
