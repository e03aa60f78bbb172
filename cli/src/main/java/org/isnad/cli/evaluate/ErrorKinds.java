package org.isnad.cli.evaluate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.chain.Statement;

/// What goes wrong how often, in words. One statement can go wrong in several ways.
final class ErrorKinds {
    private enum Kind {
        MISSED("a statement of the gold is not found"),
        OTHER_TYPE("its words are found, but as another type"),
        SPURIOUS("a statement is found where the gold has none"),
        AGENT_MISSING("nobody is named as agent"),
        AGENT_OTHER("somebody else is named as agent"),
        AGENT_SPURIOUS("an agent is named where the gold has none"),
        TARGET_MISSING("nobody is named as target"),
        TARGET_OTHER("somebody else is named as target"),
        TARGET_SPURIOUS("a target is named where the gold has none"),
        SPEAKER_MISSING("the speaker is missing"),
        SPEAKER_OTHER("somebody else is named as the speaker"),
        SPEAKER_SPURIOUS("a speaker is named where the article says it itself"),
        STATUS_OTHER("the status is another"),
        TIME_MISSING("the time is missing"),
        TIME_OTHER("the time is another"),
        COUNTS_OTHER("the counts are missing or others");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Marks marks;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    ErrorKinds(Marks marks) {
        this.marks = marks;
    }

    /// Counts what is wrong with the coding of one article.
    void add(Pairing pairing) {
        pairing.pairs().forEach(this::add);
        for (GoldStatement missed : pairing.missed()) {
            boolean otherType = pairing.spurious().stream()
                    .anyMatch(other -> other.trigger().span().meets(missed.trigger()));
            count(otherType ? Kind.OTHER_TYPE : Kind.MISSED);
        }
        for (Statement spurious : pairing.spurious()) {
            boolean otherType = pairing.missed().stream()
                    .anyMatch(other -> spurious.trigger().span().meets(other.trigger()));
            if (!otherType) {
                count(Kind.SPURIOUS);
            }
        }
    }

    private void add(Pairing.Pair pair) {
        GoldStatement gold = pair.gold();
        Statement coded = pair.coded();
        List<Set<String>> wanted = marks.roles(gold);
        List<Set<String>> found = marks.roles(coded);
        compare(wanted.get(0), found.get(0), Kind.AGENT_MISSING, Kind.AGENT_OTHER, Kind.AGENT_SPURIOUS);
        compare(wanted.get(1), found.get(1), Kind.TARGET_MISSING, Kind.TARGET_OTHER, Kind.TARGET_SPURIOUS);
        compare(
                marks.nearest(gold),
                marks.nearest(coded),
                Kind.SPEAKER_MISSING,
                Kind.SPEAKER_OTHER,
                Kind.SPEAKER_SPURIOUS);
        if (!marks.status(gold, coded)) {
            count(Kind.STATUS_OTHER);
        }
        gold.time().filter(time -> !marks.time(time, coded)).ifPresent(time -> {
            count(coded.time().isEmpty() ? Kind.TIME_MISSING : Kind.TIME_OTHER);
        });
        if (!gold.counts().isEmpty() && !gold.counts().equals(coded.counts())) {
            count(Kind.COUNTS_OTHER);
        }
    }

    private void compare(Set<String> wanted, Set<String> found, Kind missing, Kind other, Kind spurious) {
        if (!marks.agree(wanted, found)) {
            count(found.isEmpty() ? missing : wanted.isEmpty() ? spurious : other);
        }
    }

    private void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /// The commonest kinds, a line each, how often before what.
    List<String> commonest(int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Kind, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> String.format(Locale.ROOT, "%4d  %s", entry.getValue(), entry.getKey().words))
                .toList();
    }
}
