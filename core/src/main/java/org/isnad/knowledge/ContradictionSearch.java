package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
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

    /// A denial in general stands beside the accusation of the same article that was told before it.
    private void accusations() {
        Map<String, List<Said>> accusations = new LinkedHashMap<>();
        Map<String, String> eventOf = new LinkedHashMap<>();
        List<Said> denials = new ArrayList<>();
        for (Event event : events) {
            for (Said said : event.reports()) {
                eventOf.put(key(said), event.id());
                if (said.statement().type() == StatementType.ACCUSE) {
                    accusations
                            .computeIfAbsent(said.article().sha256(), sha256 -> new ArrayList<>())
                            .add(said);
                } else if (said.statement().type() == StatementType.DENY) {
                    denials.add(said);
                }
            }
        }
        for (Said denial : denials) {
            accusations.getOrDefault(denial.article().sha256(), List.of()).stream()
                    .filter(accusation -> isAccused(accusation, denial))
                    .findFirst()
                    .ifPresent(accusation ->
                            add(Kind.DENIED, eventOf.getOrDefault(key(accusation), ""), accusation, denial, List.of()));
        }
    }

    private static String key(Said said) {
        return said.article().sha256() + said.statement().id();
    }

    private static boolean isAccused(Said accusation, Said denial) {
        return accusation.targets().stream()
                .anyMatch(target ->
                        denial.agents().stream().anyMatch(agent -> agent.actor().equals(target.actor())));
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
