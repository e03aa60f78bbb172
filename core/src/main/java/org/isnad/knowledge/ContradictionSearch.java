package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// Sets statements of one event side by side that differ.
final class ContradictionSearch {
    private final List<Event> events;
    private final List<Contradiction> found = new ArrayList<>();

    ContradictionSearch(List<Event> events) {
        this.events = events;
    }

    List<Contradiction> all() {
        for (Event event : events) {
            denied(event);
            numbers(event);
        }
        return List.copyOf(found);
    }

    static boolean isDenied(Said said) {
        return said.statement().status() == Status.DENIED
                || said.statement().sources().stream().anyMatch(link -> link.stance() == Stance.DENIES);
    }

    /// Each denier once, beside the first who asserts it.
    private void denied(Event event) {
        Optional<Said> asserted =
                event.reports().stream().filter(said -> !isDenied(said)).findFirst();
        if (asserted.isEmpty() || event.type() == StatementType.DENY) {
            return;
        }
        Map<String, Said> deniers = new HashMap<>();
        for (Said said : event.reports()) {
            String denier = said.speaker().map(Party::actor).orElse("");
            if (isDenied(said) && deniers.putIfAbsent(denier, said) == null) {
                add(Kind.DENIED, event, said, asserted.get());
            }
        }
    }

    /// Each pair of numbers once, by different speakers.
    private void numbers(Event event) {
        for (CountCategory category : event.ledger().categories()) {
            Map<String, Figure> byNumber = new HashMap<>();
            List<Figure> different = new ArrayList<>();
            for (Figure figure : event.ledger().of(category)) {
                if (byNumber.putIfAbsent(figure.bounds().toString(), figure) == null) {
                    for (Figure other : different) {
                        if (!speaker(figure).equals(speaker(other))) {
                            add(Kind.NUMBER, event, other.said(), figure.said());
                        }
                    }
                    different.add(figure);
                }
            }
        }
    }

    private static String speaker(Figure figure) {
        return figure.speaker()
                .map(Party::actor)
                .orElse("outlet " + figure.said().article().outlet());
    }

    private void add(Kind kind, Event event, Said one, Said other) {
        boolean inOrder = event.reports().indexOf(one) <= event.reports().indexOf(other);
        found.add(new Contradiction(kind, event.id(), inOrder ? one : other, inOrder ? other : one, Optional.empty()));
    }
}
