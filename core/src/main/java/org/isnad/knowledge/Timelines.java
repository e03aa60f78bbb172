package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what is known of a subject in order of time.
final class Timelines {
    private static final Comparator<Moment> IN_TIME = Comparator.comparing(
                    (Moment moment) -> moment.event().day().orElse(LocalDate.MAX))
            .thenComparing(moment -> moment.known().orElse(LocalDate.MAX))
            .thenComparing(moment -> moment.event().id())
            .thenComparing(moment -> moment.said().getFirst().reference());

    private Timelines() {}

    static List<Moment> of(Subject subject, List<Event> events) {
        Stream<Moment> moments = switch (subject) {
            case Subject.Happening(var id) ->
                events.stream()
                        .filter(event -> event.id().equals(id))
                        .flatMap(event -> event.reports().stream().map(said -> moment(event, List.of(said))));
            case Subject.Someone(var actor) -> events.stream().flatMap(event -> with(event, actor, actor));
            case Subject.Pair(var one, var other) -> events.stream().flatMap(event -> with(event, one, other));
            case Subject.Somewhere(var path) ->
                events.stream()
                        .filter(event -> event.places().stream()
                                .anyMatch(place -> place.id().startsWith(path)))
                        .map(event -> moment(event, event.reports()));
        };
        return moments.sorted(IN_TIME).toList();
    }

    private static Stream<Moment> with(Event event, String one, String other) {
        List<Said> said = event.reports().stream()
                .filter(report -> has(report, one) && has(report, other))
                .toList();
        return said.isEmpty() ? Stream.empty() : Stream.of(moment(event, said));
    }

    private static boolean has(Said said, String actor) {
        return Stream.of(said.agents(), said.targets(), said.speakers())
                .flatMap(List::stream)
                .anyMatch(party -> party.actor().equals(actor));
    }

    private static Moment moment(Event event, List<Said> said) {
        Optional<LocalDate> known =
                said.stream().flatMap(one -> one.article().date().stream()).min(Comparator.naturalOrder());
        return new Moment(event.time(), known, event, said);
    }
}
