package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.StatementType;
import org.isnad.text.Sha256;

/// Finds relations of actors over time.
final class TieSearch {
    private static final String BAN = "restrict";

    private final EventMaker maker;
    private final Ends ends;
    private final WhosWho known;

    TieSearch(EventMaker maker, Ends ends, WhosWho known) {
        this.maker = maker;
        this.ends = ends;
        this.known = known;
    }

    /// Ties with the same type, agents and targets are one; one whose agents or targets are unknown stays
    /// alone: nothing tells that it is the same as another. Those come last.
    ///
    /// @param said in the order of the articles
    List<Tie> ties(List<Said> said) {
        Map<List<Object>, List<Said>> groups = new LinkedHashMap<>();
        for (Said one : said) {
            if (isTie(one)) {
                groups.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream()
                .map(this::tie)
                .sorted(Comparator.comparing(
                        (Tie tie) -> tie.agents().isEmpty() || tie.targets().isEmpty()))
                .toList();
    }

    /// Whether a statement tells of a tie.
    boolean isTie(Said one) {
        return one.statement().type().isTie() || isBan(one);
    }

    /// What restricts an armed group or a party.
    private boolean isBan(Said one) {
        return one.statement().type() == StatementType.COERCE
                && one.statement().mode().filter(BAN::equals).isPresent()
                && one.targets().stream()
                        .anyMatch(target -> known.find(target.actor())
                                .map(WhosWho.Known::kind)
                                .filter(kind -> kind == ActorKind.ARMED_GROUP || kind == ActorKind.PARTY)
                                .isPresent());
    }

    /// What statements share that tell of one tie.
    static List<Object> key(Said one) {
        List<String> agents = ids(one.agents());
        List<String> targets = ids(one.targets());
        boolean known = !agents.isEmpty() && !targets.isEmpty();
        String alone = known ? "" : one.article().sha256() + one.reference();
        boolean swap = isMutual(one.statement().type()) && agents.toString().compareTo(targets.toString()) > 0;
        return List.of(type(one), swap ? targets : agents, swap ? agents : targets, alone);
    }

    private static StatementType type(Said one) {
        return one.statement().type() == StatementType.COERCE
                ? StatementType.SANCTION
                : one.statement().type();
    }

    private static boolean isMutual(StatementType type) {
        return type == StatementType.ALLY || type == StatementType.RIVAL;
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(Party::actor).distinct().sorted().toList();
    }

    /// The keys under which its end is told.
    List<String> ends(Said first) {
        return Ends.keys(
                type(first), maker.named(List.of(first), Said::agents), maker.named(List.of(first), Said::targets));
    }

    /// The tie of which statements tell, in the order of the articles.
    Tie tie(List<Said> all) {
        Said first = all.getFirst();
        List<Said> asserted =
                all.stream().filter(one -> !ContradictionSearch.isDenied(one)).toList();
        List<Said> denied = all.stream().filter(ContradictionSearch::isDenied).toList();
        Stream<Days> times = asserted.stream()
                .flatMap(one -> one.statement().time().stream())
                .flatMap(time -> Days.of(time).stream());
        List<Named> agents = maker.named(List.of(first), Said::agents);
        List<Named> targets = maker.named(List.of(first), Said::targets);
        List<Said> ended = ends.of(type(first), agents, targets);
        return new Tie(
                "t" + Sha256.of(key(first).toString()).substring(0, 10),
                type(first),
                agents,
                targets,
                times.min(Comparator.naturalOrder()),
                until(ended),
                Days.of(asserted.stream().flatMap(one -> one.article().date().stream())),
                asserted,
                denied,
                ended);
    }

    /// When the end is told to have been, by most; the day of the first report where none says.
    private static Optional<Days> until(List<Said> ended) {
        return EventMaker.most(ended.stream()
                        .flatMap(said -> said.statement().time().stream())
                        .flatMap(time -> Days.of(time).stream()))
                .or(() -> ended.stream()
                        .flatMap(said -> said.article().date().stream())
                        .min(Comparator.naturalOrder())
                        .map(day -> new Days(Optional.empty(), Optional.of(day))));
    }
}
