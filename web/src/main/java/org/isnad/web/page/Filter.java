package org.isnad.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Entry;

/// What the reader wants to see of all there is. What is empty lets everything through.
///
/// @param found keys of the statements that words find; empty where no words are looked for
/// @param from the first day of publication
/// @param to the last day of publication
/// @param types of statements, any of which will do
/// @param statuses any of which will do
/// @param outlets any of which will do
/// @param actor the id of one who takes part or speaks
/// @param speaker the id of one in the chain
/// @param place the path of a place or of what contains it
public record Filter(
        Optional<Set<String>> found,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> types,
        Set<String> statuses,
        Set<String> outlets,
        Optional<String> actor,
        Optional<String> speaker,
        Optional<String> place) {
    public Filter {
        found = found.map(Set::copyOf);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        outlets = Set.copyOf(outlets);
    }

    /// The filter in the query of an address.
    ///
    /// @throws Refusal if a day is none
    public static Filter of(Map<String, List<String>> query) {
        return new Filter(
                Optional.empty(),
                first(query, "from").map(Filter::day),
                first(query, "to").map(Filter::day),
                all(query, "type"),
                all(query, "status"),
                all(query, "outlet"),
                first(query, "actor"),
                first(query, "speaker"),
                first(query, "place"));
    }

    /// The same among these statements only.
    ///
    /// @param keys of statements
    public Filter among(Set<String> keys) {
        return new Filter(Optional.of(keys), from, to, types, statuses, outlets, actor, speaker, place);
    }

    /// Whether nothing is asked for.
    public boolean isOpen() {
        return equals(of(Map.of()));
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Set<String> all(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /// A day as addresses write it.
    ///
    /// @throws Refusal if it is none
    public static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Refusal.wrong("'" + written + "' is no day: write it as 2016-10-25");
        }
    }

    /// Whether a statement is wanted.
    public boolean lets(Entry entry) {
        return lets(entry.said())
                && found.map(keys -> keys.contains(entry.key())).orElse(true);
    }

    private boolean lets(Said said) {
        return (types.isEmpty() || types.contains(said.statement().type().name()))
                && (statuses.isEmpty()
                        || statuses.contains(said.statement().status().word()))
                && (outlets.isEmpty()
                        || outlets.contains(said.article().outlet().orElse("")))
                && isPublished(said.article().date())
                && actor.map(id -> has(said, id)).orElse(true)
                && speaker.map(id -> speaks(said, id)).orElse(true)
                && place.map(path -> said.statement().places().stream()
                                .anyMatch(where ->
                                        where.id().map(id -> isIn(id, path)).orElse(false)))
                        .orElse(true);
    }

    /// Whether an article is wanted, by what is known of it as a whole.
    boolean lets(CodedArticle article) {
        return (outlets.isEmpty() || outlets.contains(article.outlet().orElse(""))) && isPublished(article.date());
    }

    private boolean isPublished(Optional<LocalDate> date) {
        return from.map(first -> date.filter(day -> !day.isBefore(first)).isPresent())
                        .orElse(true)
                && to.map(last -> date.filter(day -> !day.isAfter(last)).isPresent())
                        .orElse(true);
    }

    private static boolean has(Said said, String id) {
        return Stream.of(said.agents(), said.targets(), said.speakers())
                .flatMap(List::stream)
                .anyMatch(party -> party.actor().equals(id));
    }

    private static boolean speaks(Said said, String id) {
        return said.speakers().stream().anyMatch(party -> party.actor().equals(id));
    }

    private static boolean isIn(String path, String wider) {
        return path.equals(wider) || path.startsWith(wider + "/") || path.startsWith(wider + "-");
    }

    /// Whether any report of an event is wanted.
    public boolean lets(Event event, java.util.function.Function<Said, Entry> entries) {
        boolean here = place.map(path -> event.places().stream().map(Named::id).anyMatch(id -> isIn(id, path)))
                .orElse(true);
        return here && withoutPlace().letsAny(event, entries);
    }

    private boolean letsAny(Event event, java.util.function.Function<Said, Entry> entries) {
        return event.reports().stream().map(entries).anyMatch(this::lets);
    }

    private Filter withoutPlace() {
        return new Filter(found, from, to, types, statuses, outlets, actor, speaker, Optional.empty());
    }
}
