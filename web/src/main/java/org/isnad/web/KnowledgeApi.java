package org.isnad.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Moment;
import org.isnad.knowledge.Subject;
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
import org.isnad.web.page.Overview;
import org.isnad.web.page.SearchPage;
import org.isnad.web.page.TieLine;
import org.isnad.web.page.TimelinePage;
import org.isnad.web.shelf.Shelf;
import org.isnad.web.shelf.Snapshot;

/// What the store knows.
final class KnowledgeApi {
    private final Store store;
    private final Shelf shelf;

    KnowledgeApi(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    void overview(Context context) {
        context.json(Overview.of(shelf.now()));
    }

    void articles(Context context) {
        context.json(ArticleLine.all(shelf.now(), Query.filter(context), Query.part(context)));
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
                Query.filter(context),
                Query.text(context, "order").orElse("latest"),
                Query.part(context)));
    }

    void event(Context context) {
        Snapshot snapshot = shelf.now();
        String id = context.pathParam("event");
        Event event = snapshot.knowledge()
                .findEvent(id)
                .orElseThrow(() -> Refusal.missing("no event is called '" + id + "': it may have been read anew"));
        context.json(EventPage.of(event, snapshot));
    }

    void actors(Context context) {
        context.json(ActorLine.all(shelf.now(), Query.filter(context), Query.part(context)));
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
        context.json(TieLine.all(shelf.now(), Query.filter(context), Query.part(context)));
    }

    void contradictions(Context context) {
        context.json(Facing.all(shelf.now(), Query.filter(context), Query.text(context, "kind"), Query.part(context)));
    }

    void timeline(Context context) {
        Snapshot snapshot = shelf.now();
        context.json(TimelinePage.of(moments(context, snapshot), Query.filter(context), snapshot));
    }

    private static List<Moment> moments(Context context, Snapshot snapshot) {
        Optional<String> actor = Query.text(context, "actor");
        Optional<String> other = Query.text(context, "other");
        Optional<String> place = Query.text(context, "place");
        if (actor.isPresent() && other.isPresent()) {
            return snapshot.knowledge().timeline(new Subject.Pair(actor.get(), other.get()));
        }
        if (actor.isPresent()) {
            return snapshot.knowledge().timeline(new Subject.Someone(actor.get()));
        }
        if (place.isPresent()) {
            return snapshot.knowledge().timeline(new Subject.Somewhere(place.get()));
        }
        return snapshot.knowledge().events().stream()
                .map(KnowledgeApi::moment)
                .sorted(Comparator.comparing(
                        moment -> moment.event().day(),
                        Comparator.comparing(day -> day.orElse(java.time.LocalDate.MAX))))
                .toList();
    }

    private static Moment moment(Event event) {
        return new Moment(event.time(), event.published().flatMap(days -> days.first()), event, event.reports());
    }

    void search(Context context) {
        context.json(SearchPage.of(shelf.now(), Query.filter(context), Query.part(context)));
    }
}
