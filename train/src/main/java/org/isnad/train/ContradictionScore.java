package org.isnad.train;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;

/// How far found contradictions are those that a reader has. A pair is met by one of the same kind whose sides say the
/// same of the same happening.
final class ContradictionScore {
    private final Map<String, Statement> statementOf;
    private final Map<String, Kind> kinds = new TreeMap<>();

    /// Counts of one kind.
    static final class Kind {
        int read;
        int met;
        int found;
        int right;

        double precision() {
            return right / (double) Math.max(1, found);
        }

        double recall() {
            return met / (double) Math.max(1, read);
        }
    }

    /// @param statementOf what readers read, by `doc#1`
    ContradictionScore(Map<String, Statement> statementOf) {
        this.statementOf = statementOf;
    }

    void add(AcrossReading group, List<AcrossReading.Pair> found) {
        group.contradictions().forEach(gold -> kind(gold.kind()).read++);
        group.contradictions().forEach(gold -> kind(gold.kind()).met++);
        missed(group, found).forEach(gold -> kind(gold.kind()).met--);
        found.forEach(mine -> kind(mine.kind()).found++);
        found.forEach(mine -> kind(mine.kind()).right++);
        wrong(group, found).forEach(mine -> kind(mine.kind()).right--);
    }

    /// Pairs of the reader that none of those found meets.
    List<AcrossReading.Pair> missed(AcrossReading group, List<AcrossReading.Pair> found) {
        Map<String, Integer> happening = happening(group);
        return group.contradictions().stream()
                .filter(gold -> found.stream().noneMatch(mine -> isMet(gold, mine, happening)))
                .toList();
    }

    /// Found pairs that meet none of the reader.
    List<AcrossReading.Pair> wrong(AcrossReading group, List<AcrossReading.Pair> found) {
        Map<String, Integer> happening = happening(group);
        return found.stream()
                .filter(mine -> group.contradictions().stream().noneMatch(gold -> isMet(gold, mine, happening)))
                .toList();
    }

    private static Map<String, Integer> happening(AcrossReading group) {
        Map<String, Integer> happening = new HashMap<>();
        for (int i = 0; i < group.events().size(); i++) {
            for (String reference : group.events().get(i)) {
                happening.put(reference, i);
            }
        }
        return happening;
    }

    private Kind kind(String name) {
        return kinds.computeIfAbsent(name, kind -> new Kind());
    }

    private boolean isMet(AcrossReading.Pair gold, AcrossReading.Pair mine, Map<String, Integer> happening) {
        return gold.kind().equals(mine.kind())
                && (isSame(gold.one(), mine.one(), gold, happening)
                                && isSame(gold.other(), mine.other(), gold, happening)
                        || isSame(gold.one(), mine.other(), gold, happening)
                                && isSame(gold.other(), mine.one(), gold, happening));
    }

    private boolean isSame(String side, String mine, AcrossReading.Pair gold, Map<String, Integer> happening) {
        if (side.equals(mine)) {
            return true;
        }
        Statement one = statementOf.get(side);
        Statement other = statementOf.get(mine);
        if (one == null || other == null || !happening.getOrDefault(side, -1).equals(happening.get(mine))) {
            return false;
        }
        return switch (gold.kind()) {
            case "number" ->
                contested(gold).stream()
                        .anyMatch(category -> one.counts().containsKey(category)
                                && one.counts()
                                        .get(category)
                                        .equals(other.counts().get(category)));
            case "denied", "status" -> one.status() == other.status();
            case "date" -> one.time().equals(other.time());
            default -> true;
        };
    }

    /// What both sides count, with other numbers.
    private Set<CountCategory> contested(AcrossReading.Pair gold) {
        Statement one = statementOf.get(gold.one());
        Statement other = statementOf.get(gold.other());
        Set<CountCategory> contested = EnumSet.noneOf(CountCategory.class);
        if (one != null && other != null) {
            contested.addAll(one.counts().keySet());
            contested.retainAll(other.counts().keySet());
            contested.removeIf(category ->
                    Objects.equals(one.counts().get(category), other.counts().get(category)));
        }
        return contested;
    }

    /// The counts of each kind that was read or found.
    Map<String, Kind> kinds() {
        return kinds;
    }

    /// The counts of all kinds together.
    Kind all() {
        Kind all = new Kind();
        kinds.values().forEach(kind -> {
            all.read += kind.read;
            all.met += kind.met;
            all.found += kind.found;
            all.right += kind.right;
        });
        return all;
    }
}
