package org.isnad.web;

import io.javalin.http.Context;
import java.time.Duration;
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
import org.isnad.web.shelf.Snapshot;
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

    /// A large store takes longer; then the former knowledge answers meanwhile.
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Store store;
    private final Shelf shelf;
    private final Gate gate;

    DecisionApi(Store store, Shelf shelf, Gate gate) {
        this.store = store;
        this.shelf = shelf;
        this.gate = gate;
    }

    void decide(Context context) {
        Given given = Body.of(context, Given.class);
        String author = gate.session(context).name();
        Decision decision = decision(given, author);
        isThere(decision.one());
        isThere(decision.other());
        Custodian custodian = store.custodian();
        store.by(new Custodian(Optional.of(author), custodian.tool(), custodian.command(), custodian.configuration()))
                .decide(decision);
        context.status(shelf.decided(PATIENCE) ? 201 : 202);
        context.json(Map.of("kind", decision.kind().name().toLowerCase(Locale.ROOT)));
    }

    /// A name that nobody bears would decide nothing.
    private void isThere(String name) {
        Snapshot snapshot = shelf.now();
        boolean decided = snapshot.decisions().all().stream()
                .anyMatch(one -> one.one().equals(name) || one.other().equals(name));
        if (!decided && snapshot.knowledge().findActor(name).isEmpty()) {
            throw Refusal.missing("no actor is called '" + name + "': name one by its id or a name");
        }
    }

    private static Decision decision(Given given, String author) {
        try {
            return new Decision(
                    kind(given.kind()),
                    Body.said(given.one()).strip(),
                    Body.said(given.other()).strip(),
                    author,
                    Instant.now(),
                    Body.said(given.why()).strip());
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
}
