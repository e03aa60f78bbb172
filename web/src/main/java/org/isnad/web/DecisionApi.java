package org.isnad.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.knowledge.Decision;
import org.isnad.store.Custodian;
import org.isnad.store.Store;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/// Decisions on who is the same actor; each can be taken back by its opposite.
final class DecisionApi {
    /// What an editor sends.
    ///
    /// @param kind `merge` or `separate`
    /// @param one id of an actor
    /// @param other id of a second
    /// @param why in the editor's words
    record Given(
            @Nullable String kind,
            @Nullable String one,
            @Nullable String other,
            @Nullable String why) {}

    private final Store store;
    private final Shelf shelf;
    private final Gate gate;

    DecisionApi(Store store, Shelf shelf, Gate gate) {
        this.store = store;
        this.shelf = shelf;
        this.gate = gate;
    }

    void decide(Context context) {
        Given given = context.bodyAsClass(Given.class);
        String author = gate.session(context).name();
        Decision decision = decision(given, author);
        Custodian custodian = store.custodian();
        store.by(new Custodian(Optional.of(author), custodian.tool(), custodian.command(), custodian.configuration()))
                .decide(decision);
        shelf.decided();
        context.status(201);
        context.json(Map.of("kind", decision.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static Decision decision(Given given, String author) {
        try {
            return new Decision(
                    kind(given.kind()),
                    said(given.one()),
                    said(given.other()),
                    author,
                    Instant.now(),
                    said(given.why()));
        } catch (IllegalArgumentException e) {
            throw Refusal.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Decision.Kind kind(@Nullable String word) {
        return Stream.of(Decision.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("no decision '" + word + "': use merge or separate"));
    }

    private static String said(@Nullable String words) {
        return Optional.ofNullable(words).orElse("").strip();
    }
}
