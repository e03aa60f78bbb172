package org.isnad.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Snapshot;

/// Ties as pictures draw them: those between the groups that have most of them.
///
/// @param total ties that are wanted
/// @param open how many of them have an unnamed side, which no picture can show
/// @param groups how many groups the others tie
/// @param shown how many of the groups are given
/// @param ties between these
public record TieMap(int total, int open, int groups, int shown, List<TieLine> ties) {
    private static final int MOST = 2000;

    /// A picture of the ties that are wanted.
    ///
    /// @param groups at most so many
    /// @throws Refusal if those are too many or too few
    public static TieMap of(Snapshot snapshot, Filter filter, TieLine.Kinds kinds, int groups) {
        if (groups < 2 || groups > MOST) {
            throw Refusal.wrong("'groups' lies between 2 and " + MOST);
        }
        List<TieLine> all = TieLine.of(TieLine.wanted(snapshot, filter, kinds), snapshot);
        List<TieLine> complete = all.stream().filter(TieMap::isComplete).toList();
        Map<String, Integer> counts = counts(complete);
        Set<String> most = most(counts, groups);
        return new TieMap(
                all.size(),
                all.size() - complete.size(),
                counts.size(),
                most.size(),
                complete.stream()
                        .map(tie -> tie.among(most))
                        .filter(TieMap::isComplete)
                        .toList());
    }

    private static boolean isComplete(TieLine tie) {
        return ids(tie.agents()).findAny().isPresent()
                && ids(tie.targets()).findAny().isPresent();
    }

    private static Stream<String> ids(List<Line.Someone> side) {
        return side.stream().flatMap(one -> one.id().stream());
    }

    private static Map<String, Integer> counts(List<TieLine> ties) {
        Map<String, Integer> counts = new HashMap<>();
        for (TieLine tie : ties) {
            Stream.concat(ids(tie.agents()), ids(tie.targets()))
                    .distinct()
                    .forEach(id -> counts.merge(id, tie.asserted() + tie.denied() + tie.ended(), Integer::sum));
        }
        return counts;
    }

    private static Set<String> most(Map<String, Integer> counts, int groups) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(groups)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
