package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.Status;

/// Sets statements side by side that differ: those of one event, and denials beside the accusations that
/// they answer.
final class ContradictionSearch {
    private final List<Event> events;
    private final Map<List<Object>, Contradiction> found = new LinkedHashMap<>();

    ContradictionSearch(List<Event> events) {
        this.events = events;
    }

    /// A pair of statements that some rule finds.
    @FunctionalInterface
    interface Finder {
        void found(Kind kind, Said one, Said other);
    }

    List<Contradiction> all() {
        for (Event event : events) {
            if (event.reports().size() > 1) {
                Finder finder = (kind, one, other) -> add(kind, event, one, other);
                Denials.find(event, finder);
                NumbersApart.find(event, finder);
                Differences.find(event, finder);
            }
        }
        accusations();
        return List.copyOf(found.values());
    }

    private void accusations() {
        List<Report> reports = new ArrayList<>();
        for (Event event : events) {
            event.reports().stream()
                    .filter(Accusations::isSide)
                    .forEach(said -> reports.add(new Report(event.id(), said)));
        }
        accusations(reports);
    }

    private void accusations(List<Report> reports) {
        new Accusations(reports)
                .find((accusation, denial) ->
                        add(Kind.DENIED, accusation.event(), accusation.said(), denial.said(), List.of()));
    }

    /// Denials of accusations alone.
    ///
    /// @param reports in the order of the events
    static List<Contradiction> ofAccusations(List<Report> reports) {
        ContradictionSearch search = new ContradictionSearch(List.of());
        search.accusations(reports);
        return List.copyOf(search.found.values());
    }

    private static String key(Said said) {
        return said.article().sha256() + said.statement().id();
    }

    private void add(Kind kind, Event event, Said one, Said other) {
        boolean inOrder = event.reports().indexOf(one) <= event.reports().indexOf(other);
        add(kind, event.id(), inOrder ? one : other, inOrder ? other : one, event.reports());
    }

    private void add(Kind kind, String event, Said one, Said other, List<Said> reports) {
        found.putIfAbsent(
                List.of(kind, key(one), key(other)),
                new Contradiction(kind, event, one, other, answer(kind, one, other, reports)));
    }

    /// A later statement by which a speaker of either side takes up what the other says.
    private static Optional<Said> answer(Kind kind, Said one, Said other, List<Said> reports) {
        return reports.stream()
                .filter(later -> isLater(later, one) && isLater(later, other))
                .filter(later -> saysLike(kind, later, one) && speaker(later).equals(speaker(other))
                        || saysLike(kind, later, other) && speaker(later).equals(speaker(one)))
                .findFirst();
    }

    private static boolean saysLike(Kind kind, Said one, Said other) {
        return switch (kind) {
            case DENIED, STATUS, SELF ->
                isDenied(one) == isDenied(other)
                        && one.statement().status() == other.statement().status();
            case NUMBER -> one.statement().counts().equals(other.statement().counts());
            case DATE -> one.statement().time().equals(other.statement().time());
            case PLACE, ACTOR, CLAIM ->
                one.agents().equals(other.agents())
                        && one.statement().places().equals(other.statement().places());
        };
    }

    private static boolean isLater(Said later, Said than) {
        return later.article().date().isPresent()
                && than.article().date().isPresent()
                && later.article().date().get().isAfter(than.article().date().get());
    }

    /// Who says it: the nearest speaker, or the outlet in its own voice.
    static String speaker(Said said) {
        return said.speaker()
                .map(Party::actor)
                .orElseGet(() -> "outlet "
                        + said.article().outlet().orElse(said.article().sha256()));
    }

    static boolean isDenied(Said said) {
        return said.statement().status() == Status.DENIED
                || said.statement().sources().stream().anyMatch(link -> link.stance() == Stance.DENIES);
    }
}
