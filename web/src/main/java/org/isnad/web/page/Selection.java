package org.isnad.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Said;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Lookup;
import org.isnad.web.shelf.Snapshot;

/// The statements behind a view of the desk.
///
/// @param view its address, from the first `/` on
/// @param entries the statements, in the order of the articles
/// @param whole whether that is all there is in the store
public record Selection(String view, List<Entry> entries, boolean whole) {
    /// Articles with those of their statements that are selected, in their order.
    public List<CodedArticle> articles(Snapshot snapshot) {
        if (whole) {
            return snapshot.knowledge().articles();
        }
        Map<String, List<Statement>> kept = new HashMap<>();
        for (Entry entry : entries) {
            kept.computeIfAbsent(entry.said().article().sha256(), none -> new ArrayList<>())
                    .add(entry.said().statement());
        }
        return snapshot.knowledge().articles().stream()
                .filter(article -> kept.containsKey(article.sha256()))
                .map(article -> article.with(kept.getOrDefault(article.sha256(), List.of())))
                .toList();
    }

    /// The statements behind the view of that address.
    ///
    /// @param lookup finds by words
    /// @throws Refusal if it is no address of the desk, or shows something that is not there
    public static Selection of(String view, Snapshot snapshot, Lookup lookup) {
        if (!view.startsWith("/")) {
            throw Refusal.wrong("'" + view + "' is no view of the desk: its address begins with /");
        }
        return new Reader(view, snapshot, lookup).selection();
    }

    /// Understands one address.
    private static final class Reader {
        private final String view;
        private final Snapshot snapshot;
        private final Lookup lookup;
        private final String page;
        private final String name;
        private final Map<String, List<String>> query = new HashMap<>();

        Reader(String view, Snapshot snapshot, Lookup lookup) {
            this.view = view;
            this.snapshot = snapshot;
            this.lookup = lookup;
            int mark = view.indexOf('?');
            List<String> path = Stream.of((mark < 0 ? view : view.substring(0, mark)).split("/"))
                    .filter(part -> !part.isEmpty())
                    .map(Reader::decoded)
                    .toList();
            page = path.isEmpty() ? "" : path.getFirst();
            name = path.size() < 2 ? "" : path.get(1);
            Stream.of(mark < 0 ? new String[0] : view.substring(mark + 1).split("&"))
                    .filter(pair -> pair.contains("="))
                    .forEach(pair -> query.computeIfAbsent(
                                    decoded(pair.substring(0, pair.indexOf('='))), none -> new ArrayList<>())
                            .add(decoded(pair.substring(pair.indexOf('=') + 1))));
        }

        private static String decoded(String written) {
            try {
                return URLDecoder.decode(written, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw new Refusal(400, "wrong", "'" + written + "' is no part of an address");
            }
        }

        Selection selection() {
            Filter filter = filter();
            boolean whole = Set.of("", "search", "review").contains(page) && filter.isOpen();
            List<Entry> entries = whole
                    ? snapshot.entries()
                    : switch (page) {
                        case "event" -> of(event().reports().stream());
                        case "article" -> of(articleSaid());
                        case "actor" -> lets(Filter.of(Map.of("actor", List.of(name))));
                        case "articles" -> inArticles(filter);
                        case "events" ->
                            of(EventPages.wanted(snapshot, filter).stream().flatMap(event -> event.reports().stream()));
                        case "timeline" -> of(timeline(filter));
                        case "ties" ->
                            of(TieLine.wanted(snapshot, filter, TieLine.Kinds.of(query)).stream()
                                    .flatMap(TieLine::told));
                        case "contradictions" ->
                            of(Facing.wanted(snapshot, filter, text("kind")).stream()
                                    .flatMap(pair -> Stream.of(pair.one(), pair.other())));
                        default -> lets(filter);
                    };
            return new Selection(view, entries, whole);
        }

        private Filter filter() {
            Filter filter = Filter.of(query);
            return page.equals("articles") || page.equals("actors")
                    ? filter
                    : text("q")
                            .map(words -> filter.among(lookup.statements(words)))
                            .orElse(filter);
        }

        private Optional<String> text(String key) {
            return query.getOrDefault(key, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }

        private Event event() {
            return snapshot.findEvent(name).orElseThrow(() -> Refusal.missing("no event is called '" + name + "'"));
        }

        private Stream<Said> articleSaid() {
            return snapshot.knowledge().articles().stream()
                    .filter(article ->
                            article.doc().equals(name) || article.sha256().startsWith(name))
                    .limit(1)
                    .flatMap(article -> snapshot.saidIn(article.sha256()).stream());
        }

        private Stream<Said> timeline(Filter filter) {
            Optional<LocalDate> asOf = text("as-of").map(Filter::day);
            return TimelinePage.wanted(snapshot, filter, TimelinePage.Of.of(query)).stream()
                    .filter(moment -> TimelinePage.isKnown(moment, asOf))
                    .flatMap(moment -> moment.said().stream());
        }

        private List<Entry> inArticles(Filter filter) {
            return of(ArticleLine.wanted(snapshot, filter, text("q").map(lookup::articles)).stream()
                    .flatMap(article -> snapshot.saidIn(article.sha256()).stream()));
        }

        private List<Entry> lets(Filter filter) {
            return snapshot.entries().stream().filter(filter::lets).toList();
        }

        /// Each once, in the order of the articles.
        private List<Entry> of(Stream<Said> said) {
            Set<String> keys = new HashSet<>();
            said.map(Entry::key).forEach(keys::add);
            return snapshot.entries().stream()
                    .filter(entry -> keys.contains(entry.key()))
                    .toList();
        }
    }
}
