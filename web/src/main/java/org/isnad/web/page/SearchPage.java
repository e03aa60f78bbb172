package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.text.Span;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// Statements that are looked for, and what else could be asked of them.
///
/// @param words of each quote that are looked for, by the statement's key, in UTF-16 code units of the quote
/// @param facets values with the number of statements that have them, by name of the filter
public record SearchPage(Page<Line> statements, Map<String, List<Span>> words, Map<String, List<Facets.Facet>> facets) {
    /// What words find.
    ///
    /// @param keys of the statements, best first
    /// @param words of a quote that are looked for
    public record Ranked(Set<String> keys, Function<Entry, List<Span>> words) {}

    /// All statements, the last published first, with the facets of all.
    public record All(List<Entry> entries, Map<String, List<Facets.Facet>> facets) {
        /// Those of a snapshot.
        public static All of(Snapshot snapshot) {
            List<Entry> entries = List.copyOf(snapshot.entries().reversed());
            return new All(entries, Facets.of(entries, snapshot));
        }

        /// A part of them.
        public SearchPage page(Snapshot snapshot, Page.Wanted wanted) {
            return new SearchPage(Page.of(entries, wanted, entry -> Line.of(entry, snapshot)), Map.of(), facets);
        }
    }

    /// Statements that are wanted: best first, or the last published first where no words are looked for.
    public static SearchPage of(Snapshot snapshot, Filter filter, Optional<Ranked> ranked, Page.Wanted wanted) {
        List<Entry> found = wanted(snapshot, filter, ranked);
        Page<Entry> part = Page.of(found, wanted, Function.identity());
        Map<String, List<Span>> words = new TreeMap<>();
        ranked.ifPresent(best -> part.items()
                .forEach(entry -> words.put(entry.key(), best.words().apply(entry))));
        return new SearchPage(
                Page.of(found, wanted, entry -> Line.of(entry, snapshot)), words, Facets.of(found, snapshot));
    }

    private static List<Entry> wanted(Snapshot snapshot, Filter filter, Optional<Ranked> ranked) {
        return ranked.map(best -> best.keys().stream()
                        .flatMap(key -> snapshot.findEntry(key).stream())
                        .filter(filter::lets)
                        .toList())
                .orElseGet(() -> snapshot.entries().reversed().stream()
                        .filter(filter::lets)
                        .toList());
    }
}
