package org.isnad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Independence;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Outlet;
import org.isnad.web.shelf.Snapshot;

/// What is in the store.
///
/// @param statements how many
/// @param actors how many
/// @param events how many
/// @param rejected inputs that did not become articles
/// @param independence all articles: how many, of how many outlets and origins
/// @param latest events, the last first
/// @param contested events with the most contradictions
/// @param types statements by type and status
/// @param coverage which outlet published when
public record Overview(
        int articles,
        int statements,
        int actors,
        int events,
        long rejected,
        Independence independence,
        List<EventLine> latest,
        List<EventLine> contested,
        Map<String, Map<String, Integer>> types,
        Coverage coverage) {
    private static final int SHOWN = 6;

    /// Articles of each outlet by day, or by month where the days are too many to show.
    ///
    /// @param unit `day` or `month`
    /// @param spans the days or months in order; those without an article are among them
    /// @param outlets those with the most articles first
    /// @param undated articles without a day of publication
    public record Coverage(String unit, List<String> spans, List<Row> outlets, int undated) {}

    /// An outlet.
    ///
    /// @param name empty where it is not known
    /// @param first its earliest day, if any is known
    /// @param last its latest
    /// @param counts its articles, by day or month
    public record Row(
            String name,
            int articles,
            int statements,
            Optional<String> first,
            Optional<String> last,
            Map<String, Integer> counts) {}

    /// The overview of all that is known.
    public static Overview of(Snapshot snapshot) {
        Knowledge knowledge = snapshot.knowledge();
        return new Overview(
                knowledge.articles().size(),
                knowledge.said().size(),
                knowledge.actors().size(),
                knowledge.events().size(),
                snapshot.contents().rejections(),
                independence(knowledge),
                latest(snapshot),
                contested(snapshot),
                types(knowledge),
                coverage(knowledge));
    }

    private static Independence independence(Knowledge knowledge) {
        return new Independence(
                knowledge.articles().size(),
                knowledge.outlets().size(),
                knowledge.origins().size());
    }

    private static List<EventLine> latest(Snapshot snapshot) {
        return snapshot.knowledge().events().stream()
                .filter(event -> event.day().isPresent())
                .sorted(Comparator.comparing((Event event) -> event.day().orElseThrow())
                        .reversed())
                .limit(SHOWN)
                .map(event -> EventLine.of(event, snapshot))
                .toList();
    }

    private static List<EventLine> contested(Snapshot snapshot) {
        record Contested(Event event, int pairs) {}
        return snapshot.knowledge().events().stream()
                .map(event ->
                        new Contested(event, snapshot.contradictionsIn(event).size()))
                .filter(one -> one.pairs() > 0)
                .sorted(Comparator.comparingInt(Contested::pairs).reversed())
                .limit(SHOWN)
                .map(one -> EventLine.of(one.event(), snapshot))
                .toList();
    }

    private static Map<String, Map<String, Integer>> types(Knowledge knowledge) {
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        knowledge.types().forEach((type, statuses) -> {
            Map<String, Integer> counts = new TreeMap<>();
            statuses.forEach((status, count) -> counts.put(status.word(), count));
            words.put(type.name(), counts);
        });
        return words;
    }

    private static Coverage coverage(Knowledge knowledge) {
        Spans spans = Spans.of(knowledge.articles().stream()
                .flatMap(article -> article.date().stream())
                .toList());
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        int undated = 0;
        for (CodedArticle article : knowledge.articles()) {
            if (article.date().isEmpty()) {
                undated++;
            }
            article.date()
                    .map(spans::of)
                    .ifPresent(span -> counts.computeIfAbsent(article.outlet().orElse(""), outlet -> new TreeMap<>())
                            .merge(span, 1, Integer::sum));
        }
        List<Row> rows = knowledge.outlets().stream()
                .map(outlet -> row(outlet, counts))
                .sorted(Comparator.comparingInt(Row::articles).reversed().thenComparing(Row::name))
                .toList();
        return new Coverage(spans.unit(), spans.all(), rows, undated);
    }

    private static Row row(Outlet outlet, Map<String, Map<String, Integer>> counts) {
        String name = outlet.name().orElse("");
        return new Row(
                name,
                outlet.articles(),
                outlet.statements(),
                outlet.first().map(Object::toString),
                outlet.last().map(Object::toString),
                counts.getOrDefault(name, Map.of()));
    }
}
