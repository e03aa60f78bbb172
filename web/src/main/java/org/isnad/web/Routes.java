package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.StoreException;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Needs;
import org.isnad.web.access.Refusal;
import org.isnad.web.download.Downloads;
import org.isnad.web.shelf.Lookup;
import org.isnad.web.shelf.Reading;
import org.isnad.web.shelf.Shelf;
import tools.jackson.core.JacksonException;

/// Every address of the desk, and who may use it.
final class Routes {
    private final Gate gate;
    private final SessionApi session;
    private final KnowledgeApi knowledge;
    private final DecisionApi decisions;
    private final ReviewApi review;
    private final IntakeApi intake;
    private final ExportApi exports;
    private final PageFiles files = new PageFiles();

    Routes(DeskOptions options, Gate gate, Shelf shelf, Reading reading) {
        this.gate = gate;
        session = new SessionApi(gate);
        Lookup lookup = new Lookup(options.store(), shelf);
        knowledge = new KnowledgeApi(options.store(), shelf, lookup);
        decisions = new DecisionApi(options.store(), shelf, gate);
        review = new ReviewApi(options.store(), shelf, lookup, gate);
        exports = new ExportApi(shelf, lookup, gate, new Downloads(options.store(), shelf));
        intake = new IntakeApi(reading);
    }

    void into(RoutesConfig routes) {
        routes.before(gate::check);
        routes.beforeMatched(context -> gate.check(context, context.routeRoles()));
        refusals(routes);
        routes.get("/api/openapi.yaml", files::openApi, Needs.NOTHING);
        session(routes);
        knowledge(routes);
        review(routes);
        intake(routes);
        routes.get("/api/*", Routes::unknown, Needs.NOTHING);
        routes.get("/help", files::help, Needs.NOTHING);
        routes.get("/*", files::page, Needs.NOTHING);
    }

    private void session(RoutesConfig routes) {
        routes.get("/api/session", session::show, Needs.NOTHING);
        routes.post("/api/login", session::logIn, Needs.NOTHING);
        routes.post("/api/logout", session::logOut, Needs.NOTHING);
    }

    private void knowledge(RoutesConfig routes) {
        routes.get("/api/overview", knowledge::overview, Needs.READER);
        routes.get("/api/articles", knowledge::articles, Needs.READER);
        routes.get("/api/articles/{article}", knowledge::article, Needs.READER);
        routes.get("/api/events", knowledge::events, Needs.READER);
        routes.get("/api/events/{event}", knowledge::event, Needs.READER);
        routes.get("/api/actors", knowledge::actors, Needs.READER);
        routes.get("/api/actors/{actor}", knowledge::actor, Needs.READER);
        routes.post("/api/actors/decisions", decisions::decide, Needs.EDITOR);
        routes.get("/api/ties", knowledge::ties, Needs.READER);
        routes.get("/api/ties/drawn", knowledge::drawnTies, Needs.READER);
        routes.get("/api/ties/{tie}", knowledge::tie, Needs.READER);
        routes.get("/api/contradictions", knowledge::contradictions, Needs.READER);
        routes.get("/api/timeline", knowledge::timeline, Needs.READER);
        routes.get("/api/search", knowledge::search, Needs.READER);
        routes.get("/api/find", knowledge::find, Needs.READER);
        routes.get("/api/export", exports::choices, Needs.READER);
        routes.post("/api/export", exports::export, Needs.READER);
    }

    private void review(RoutesConfig routes) {
        routes.get("/api/review/queue", review::queue, Needs.CODER);
        routes.post("/api/review/decisions", review::decide, Needs.CODER);
        routes.get("/api/review/decisions", review::decisions, Needs.READER);
        routes.get("/api/review/figures", review::figures, Needs.READER);
        routes.get("/api/review/gold", review::gold, Needs.READER);
        routes.get("/api/searches", review::searches, Needs.READER);
        routes.post("/api/searches", review::keepSearch, Needs.READER);
    }

    private void intake(RoutesConfig routes) {
        routes.post("/api/articles", intake::upload, Needs.CODER);
        routes.post("/api/sample", intake::sample, Needs.CODER);
        routes.sse("/api/progress", intake::progress, Needs.READER);
    }

    private static void refusals(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (refusal, context) -> answer(context, refusal.status(), refusal.code(), refusal.getMessage()));
        routes.exception(
                StoreException.class, (problem, context) -> answer(context, 500, "store", problem.getMessage()));
        routes.exception(
                JacksonException.class,
                (problem, context) ->
                        answer(context, 400, "wrong", "the body is not what /api/openapi.yaml describes"));
        routes.exception(
                HttpResponseException.class,
                (problem, context) -> answer(context, problem.getStatus(), "http", problem.getMessage()));
        routes.exception(
                Exception.class,
                (problem, context) -> answer(
                        context,
                        500,
                        "mistake",
                        "a mistake in Isnad (" + problem.getClass().getSimpleName()
                                + ") keeps this from being answered; please report it"));
    }

    private static void unknown(Context context) {
        answer(context, 404, "not-found", "there is no " + context.path() + ": /api/openapi.yaml lists what there is");
    }

    private static void answer(
            Context context, int status, String code, @org.jspecify.annotations.Nullable String sentence) {
        context.status(status);
        context.json(
                Map.of("error", code, "message", Optional.ofNullable(sentence).orElse("")));
    }
}
