package org.isnad.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.knowledge.Event;
import org.isnad.store.Scope;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.isnad.web.access.Refusal;
import org.isnad.web.page.ActorLine;
import org.isnad.web.page.ActorPage;
import org.isnad.web.page.ArticleLine;
import org.isnad.web.page.ArticlePage;
import org.isnad.web.page.EventPage;
import org.isnad.web.page.EventPages;
import org.isnad.web.page.Facing;
import org.isnad.web.page.Filter;
import org.isnad.web.page.FoundPage;
import org.isnad.web.page.Overview;
import org.isnad.web.page.SearchPage;
import org.isnad.web.page.TieLine;
import org.isnad.web.page.TieMap;
import org.isnad.web.page.TiePage;
import org.isnad.web.page.TimelinePage;
import org.isnad.web.shelf.Kept;
import org.isnad.web.shelf.Lookup;
import org.isnad.web.shelf.Shelf;
import org.isnad.web.shelf.Snapshot;

/// What the store knows.
final class KnowledgeApi {
    private static final int USUAL_GROUPS = 80;
    private static final int MOST_HITS = 40;

    private final Store store;
    private final Shelf shelf;
    private final Lookup lookup;
    private final Kept<Overview> overview = new Kept<>(Overview::of);
    private final Kept<SearchPage.All> all = new Kept<>(SearchPage.All::of);

    KnowledgeApi(Store store, Shelf shelf, Lookup lookup) {
        this.store = store;
        this.shelf = shelf;
        this.lookup = lookup;
    }

    void overview(Context context) {
        context.json(overview.of(shelf.now()));
    }

    void articles(Context context) {
        context.json(ArticleLine.all(
                shelf.now(),
                Filter.of(context.queryParamMap()),
                Query.text(context, "q").map(lookup::articles),
                Query.part(context)));
    }

    void article(Context context) {
        String name = context.pathParam("article");
        StoredArticle stored =
                store.find(name).orElseThrow(() -> Refusal.missing("the store has no article '" + name + "'"));
        context.json(ArticlePage.of(stored, shelf.now()));
    }

    void events(Context context) {
        context.json(EventPages.all(
                shelf.now(),
                Query.filter(context, lookup),
                Query.text(context, "order").orElse("latest"),
                Query.part(context)));
    }

    void event(Context context) {
        Snapshot snapshot = shelf.now();
        String id = context.pathParam("event");
        Event event = snapshot.findEvent(id)
                .orElseThrow(() -> Refusal.missing("no event is called '" + id + "': it may have been read anew"));
        context.json(EventPage.of(event, snapshot));
    }

    void actors(Context context) {
        context.json(ActorLine.all(shelf.now(), Query.text(context, "q").orElse(""), Query.part(context)));
    }

    void actor(Context context) {
        Snapshot snapshot = shelf.now();
        String id = context.pathParam("actor");
        context.json(snapshot.knowledge()
                .findActor(id)
                .map(actor -> ActorPage.of(actor, snapshot))
                .orElseThrow(() -> Refusal.missing("no actor is called '" + id + "'")));
    }

    void ties(Context context) {
        context.json(TieLine.all(
                shelf.now(),
                Query.filter(context, lookup),
                TieLine.Kinds.of(context.queryParamMap()),
                Query.part(context)));
    }

    void drawnTies(Context context) {
        context.json(TieMap.of(
                shelf.now(),
                Query.filter(context, lookup),
                TieLine.Kinds.of(context.queryParamMap()),
                Query.number(context, "groups", USUAL_GROUPS)));
    }

    void tie(Context context) {
        Snapshot snapshot = shelf.now();
        String id = context.pathParam("tie");
        context.json(snapshot.findTie(id)
                .map(tie -> TiePage.of(tie, snapshot))
                .orElseThrow(() -> Refusal.missing("no tie is called '" + id + "'")));
    }

    void contradictions(Context context) {
        context.json(Facing.all(
                shelf.now(), Query.filter(context, lookup), Query.text(context, "kind"), Query.part(context)));
    }

    void timeline(Context context) {
        context.json(TimelinePage.of(
                shelf.now(),
                Query.filter(context, lookup),
                TimelinePage.Of.of(context.queryParamMap()),
                Query.text(context, "as-of").map(Filter::day),
                Query.part(context)));
    }

    void search(Context context) {
        Filter filter = Filter.of(context.queryParamMap());
        Optional<String> words = Query.text(context, "q");
        Optional<SearchPage.Ranked> ranked = words.map(this::ranked);
        Snapshot snapshot = shelf.now();
        context.json(
                filter.isOpen() && words.isEmpty()
                        ? all.of(snapshot).page(snapshot, Query.part(context))
                        : SearchPage.of(snapshot, filter, ranked, Query.part(context)));
    }

    private SearchPage.Ranked ranked(String words) {
        Lookup.Answer answer = lookup.ranked(words);
        return new SearchPage.Ranked(answer.keys(), entry -> lookup.words(words, answer, entry));
    }

    void find(Context context) {
        String words = Query.text(context, "q").orElse("");
        Scope scope = scope(Query.text(context, "in").orElse("articles"));
        context.json(FoundPage.of(lookup.find(words, scope, MOST_HITS), shelf.now()));
    }

    private static Scope scope(String word) {
        return switch (word) {
            case "articles" -> Scope.ARTICLES;
            case "speakers" -> Scope.SPEAKERS;
            case "actors" -> Scope.ACTORS;
            default -> throw Refusal.wrong("nothing is found in '" + word + "': use articles, speakers or actors");
        };
    }
}
