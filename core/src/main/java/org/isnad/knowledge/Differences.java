package org.isnad.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.statement.Participant;

/// Finds reports of one event that differ in its day, its country, its author, or in whether it is certain.
final class Differences {
    private static final int MOST = 60;

    private Differences() {}

    static void find(Event event, ContradictionSearch.Finder finder) {
        List<Said> reports = event.reports().stream()
                .filter(said -> !ContradictionSearch.isDenied(said))
                .limit(MOST)
                .toList();
        Set<Object> once = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                for (Kind kind : kinds(event.type(), reports.get(i), reports.get(j))) {
                    if (once.add(what(kind, reports.get(i), reports.get(j)))) {
                        finder.found(kind, reports.get(i), reports.get(j));
                    }
                }
            }
        }
    }

    private static List<Kind> kinds(StatementType type, Said one, Said other) {
        List<Kind> kinds = new ArrayList<>();
        boolean happening = !type.isTie() && !type.isSpeech();
        if (ContradictionSearch.speaker(one).equals(ContradictionSearch.speaker(other))) {
            return kinds;
        }
        if (happening && isOtherDay(one, other)) {
            kinds.add(Kind.DATE);
        }
        if (happening && isOtherCountry(one, other) && Targets.areNamedAlike(one, other)) {
            kinds.add(Kind.PLACE);
        }
        if (type == StatementType.CLAIM && isOtherAuthor(one, other)) {
            kinds.add(Kind.CLAIM);
        }
        if (happening && isLessCertain(one, other) && Targets.mayBeSame(one, other)) {
            kinds.add(Kind.STATUS);
        }
        return kinds;
    }

    /// Each pair of contents once, whoever repeats it.
    private static Object what(Kind kind, Said one, Said other) {
        return switch (kind) {
            case DATE -> List.of(kind, Set.of(day(one), day(other)));
            case PLACE -> List.of(kind, Set.of(countries(one), countries(other)));
            case CLAIM -> List.of(kind, Set.of(agents(one), agents(other)));
            default -> kind;
        };
    }

    private static boolean isOtherDay(Said one, Said other) {
        return day(one).isPresent()
                && day(other).isPresent()
                && ChronoUnit.DAYS.between(day(one).get(), day(other).get()) != 0;
    }

    /// The single day that a statement gives.
    private static Optional<LocalDate> day(Said said) {
        return said.statement()
                .time()
                .flatMap(Days::of)
                .filter(days -> days.length().orElse(0) == 1)
                .flatMap(Days::first);
    }

    private static boolean isOtherCountry(Said one, Said other) {
        Set<String> mine = countries(one);
        Set<String> theirs = countries(other);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static Set<String> countries(Said said) {
        return said.statement().places().stream()
                .map(Participant::location)
                .flatMap(Optional::stream)
                .flatMap(location -> location.country().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Rivals, or one alone and one together with others.
    private static boolean isOtherAuthor(Said one, Said other) {
        return !agents(one).isEmpty()
                && !agents(other).isEmpty()
                && !agents(one).equals(agents(other));
    }

    private static Set<String> agents(Said said) {
        return said.agents().stream()
                .map(Party::actor)
                .filter(actor -> !ActorIds.isUnnamed(actor))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLessCertain(Said one, Said other) {
        Status mine = one.statement().status();
        Status theirs = other.statement().status();
        return mine == Status.UNCONFIRMED && theirs == Status.ACTUAL
                || mine == Status.ACTUAL && theirs == Status.UNCONFIRMED;
    }
}
