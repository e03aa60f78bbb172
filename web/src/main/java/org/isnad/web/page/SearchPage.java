package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.knowledge.Party;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// Statements that are looked for, and what else could be asked of them.
///
/// @param facets values with the number of statements that have them, by name of the filter
public record SearchPage(Page<Line> statements, Map<String, List<Facet>> facets) {
    private static final int MOST = 12;

    /// A value of a filter.
    ///
    /// @param name to show
    public record Facet(String value, String name, int count) {}

    /// Statements that are wanted, the last published first.
    public static SearchPage of(Snapshot snapshot, Filter filter, Page.Wanted wanted) {
        List<Entry> found =
                snapshot.entries().reversed().stream().filter(filter::lets).toList();
        Map<String, List<Facet>> facets = new TreeMap<>();
        facets.put(
                "type",
                facet(
                        found,
                        one -> Stream.of(plain(one.said().statement().type().name()))));
        facets.put(
                "status",
                facet(
                        found,
                        one -> Stream.of(plain(one.said().statement().status().word()))));
        facets.put("outlet", facet(found, one -> one.said().article().outlet().map(SearchPage::plain).stream()));
        facets.put("speaker", facet(found, one -> one.said().speakers().stream().map(SearchPage::named)));
        facets.put(
                "actor",
                facet(
                        found,
                        one -> Stream.concat(one.said().agents().stream(), one.said().targets().stream())
                                .map(SearchPage::named)));
        facets.put(
                "place",
                facet(
                        found,
                        one -> one.said().statement().places().stream()
                                .flatMap(place -> place
                                        .id()
                                        .map(id -> new Value(id, place.name().text()))
                                        .stream())));
        return new SearchPage(Page.of(found, wanted, entry -> Line.of(entry, snapshot)), facets);
    }

    private record Value(String value, String name) {}

    private static Value plain(String value) {
        return new Value(value, value);
    }

    private static Value named(Party party) {
        return new Value(party.actor(), party.name().text());
    }

    private static List<Facet> facet(List<Entry> found, Function<Entry, Stream<Value>> values) {
        Map<String, Facet> byValue = new TreeMap<>();
        for (Entry entry : found) {
            values.apply(entry)
                    .distinct()
                    .forEach(value -> byValue.merge(
                            value.value(),
                            new Facet(value.value(), value.name(), 1),
                            (old, one) -> new Facet(old.value(), old.name(), old.count() + 1)));
        }
        return byValue.values().stream()
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .limit(MOST)
                .toList();
    }
}
