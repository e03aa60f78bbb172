package org.isnad.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Derived;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Figure;
import org.isnad.knowledge.FigureRule;
import org.isnad.knowledge.Ledger;
import org.isnad.knowledge.Origin;
import org.isnad.knowledge.Said;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// An event with all that is said of it.
///
/// @param reports every statement about it, in the order of the articles
/// @param figures every number given for it
/// @param derived what each rule makes of the numbers, by rule and category
/// @param contradictions its reports that contradict each other
/// @param origins its articles by origin
/// @param points where on earth it was, as far as that is known
public record EventPage(
        EventLine line,
        List<Line> reports,
        List<Given> figures,
        Map<String, Map<String, Derived>> derived,
        List<Facing> contradictions,
        List<Group> origins,
        List<Point> points) {
    /// A number that somebody gives.
    ///
    /// @param key of the statement that gives it
    /// @param origin which of the origins its article comes from
    /// @param superseded key of the statement that replaced it
    public record Given(
            String category,
            OptionalInt low,
            OptionalInt high,
            String key,
            Optional<Line.Someone> speaker,
            boolean official,
            Optional<String> outlet,
            Optional<String> asOf,
            String origin,
            Optional<String> superseded) {}

    /// Articles of one origin.
    public record Group(String id, List<ArticleLine> articles, List<String> why) {}

    /// A place on earth.
    ///
    /// @param latitude degrees
    /// @param longitude degrees
    /// @param precision as UCDP counts, 1 to 7
    public record Point(String path, String name, double latitude, double longitude, int precision) {}

    /// The page of an event.
    public static EventPage of(Event event, Snapshot snapshot) {
        return new EventPage(
                EventLine.of(event, snapshot),
                event.reports().stream().map(said -> Line.of(said, snapshot)).toList(),
                event.ledger().figures().stream()
                        .map(figure -> given(figure, snapshot))
                        .toList(),
                derived(event.ledger()),
                Facing.of(snapshot.contradictionsIn(event), snapshot),
                origins(event, snapshot),
                points(event.reports()));
    }

    private static Given given(Figure figure, Snapshot snapshot) {
        return new Given(
                figure.category().word(),
                figure.bounds().low(),
                figure.bounds().high(),
                Entry.key(figure.said()),
                figure.speaker().map(party -> Line.Someone.of(party, snapshot)),
                figure.official(),
                figure.said().article().outlet(),
                figure.asOf().map(Object::toString),
                figure.origin(),
                figure.superseded().map(Entry::key));
    }

    private static Map<String, Map<String, Derived>> derived(Ledger ledger) {
        Map<String, Map<String, Derived>> all = new TreeMap<>();
        for (FigureRule rule : FigureRule.values()) {
            Map<String, Derived> byCategory = new TreeMap<>();
            for (CountCategory category : CountCategory.values()) {
                ledger.derive(category, rule).ifPresent(derived -> byCategory.put(category.word(), derived));
            }
            all.put(rule.word(), byCategory);
        }
        return all;
    }

    private static List<Group> origins(Event event, Snapshot snapshot) {
        Set<String> here =
                event.reports().stream().map(said -> said.article().sha256()).collect(Collectors.toSet());
        Map<String, Origin> origins = new LinkedHashMap<>();
        event.reports()
                .forEach(said -> snapshot.findOrigin(said.article())
                        .ifPresent(origin -> origins.putIfAbsent(origin.id(), origin)));
        return origins.values().stream()
                .map(origin -> new Group(
                        origin.id(),
                        origin.articles().stream()
                                .filter(article -> here.contains(article.sha256()))
                                .map(article -> ArticleLine.of(article, snapshot))
                                .toList(),
                        origin.why()))
                .sorted(Comparator.comparingInt(
                                (Group group) -> group.articles().size())
                        .reversed())
                .toList();
    }

    /// Each place once, the narrowest first.
    static List<Point> points(List<Said> reports) {
        Map<String, Point> byPath = new TreeMap<>();
        for (Said said : reports) {
            for (Participant place : said.statement().places()) {
                place.location().flatMap(where -> point(place, where)).ifPresent(p -> byPath.putIfAbsent(p.path(), p));
            }
        }
        List<Point> points = new ArrayList<>(byPath.values());
        points.sort(Comparator.comparingInt(Point::precision));
        return points;
    }

    private static Optional<Point> point(Participant place, Location where) {
        return Stream.of(where)
                .filter(one -> one.latitude().isPresent() && one.longitude().isPresent())
                .map(one -> new Point(
                        one.path(),
                        place.name().text(),
                        one.latitude().getAsDouble(),
                        one.longitude().getAsDouble(),
                        one.precision().ucdp()))
                .findFirst();
    }
}
