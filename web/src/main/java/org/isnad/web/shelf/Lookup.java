package org.isnad.web.shelf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.store.Found;
import org.isnad.store.Match;
import org.isnad.store.Query;
import org.isnad.store.QueryReader;
import org.isnad.store.Scope;
import org.isnad.store.Store;
import org.isnad.text.Span;
import org.isnad.web.access.Refusal;

/// Finds by words through the index of the store, as `isnad find` does: in any inflection and spelling, phrases
/// between quotation marks, fields such as `type:ASSAULT`.
public final class Lookup {
    private final Store store;
    private final Shelf shelf;

    /// @param shelf reads the words as the articles were read
    public Lookup(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /// Every statement that is found, by its key.
    ///
    /// @throws Refusal if what is written cannot be understood
    public Set<String> statements(String written) {
        return keys(store.matches(query(written)).stream());
    }

    /// The statements that are found, those in front that `isnad find` ranks, in its order.
    ///
    /// @param keys of all of them
    /// @param words of the quotes of those that are ranked, by key, in UTF-16 code units of the article
    public record Answer(Set<String> keys, Map<String, List<Span>> words) {}

    /// The same statements, the best first.
    public Answer ranked(String written) {
        Query query = query(written);
        Map<String, List<Span>> words = new LinkedHashMap<>();
        store.best(query).forEach(one -> words.put(key(one.match()), one.words()));
        Set<String> keys = new LinkedHashSet<>(words.keySet());
        keys.addAll(keys(store.matches(query).stream()));
        return new Answer(keys, words);
    }

    private static String key(Match match) {
        return Entry.key(match.sha256(), match.statement());
    }

    private static Set<String> keys(Stream<Match> matches) {
        return matches.map(Lookup::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Every article that is found, or has a statement that is, by its key.
    public Set<String> articles(String written) {
        return store.matchingArticles(query(written)).stream()
                .map(sha256 -> sha256.substring(0, Entry.DIGITS))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What the command gives.
    public Found find(String written, Scope scope, int most) {
        try {
            return store.find(query(written), scope, most);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrong(String.valueOf(e.getMessage()));
        }
    }

    /// The words of a statement's quote that are looked for, in UTF-16 code units of the quote.
    ///
    /// @param answer to what is written
    public List<Span> words(String written, Answer answer, Entry entry) {
        Span quote = entry.said().statement().quote();
        return Optional.ofNullable(answer.words().get(entry.key()))
                .orElseGet(
                        () -> store.words(query(written), entry.said().article().sha256(), quote))
                .stream()
                .filter(quote::holds)
                .map(span -> new Span(span.start() - quote.start(), span.end() - quote.start()))
                .toList();
    }

    private Query query(String written) {
        try {
            return QueryReader.using(words -> shelf.isnad().terms(words)).read(written);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrong(String.valueOf(e.getMessage()));
        }
    }
}
