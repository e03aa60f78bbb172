package org.isnad.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of the inputs of a job.
///
/// @param before files that were finished by an earlier job
/// @param coded articles
/// @param rejected records that did not become articles, by reason
/// @param fingerprint the same for the same coded articles, in whatever order and parts
record Counts(long before, long coded, Map<String, Long> rejected, long fingerprint) {
    Counts {
        rejected = Map.copyOf(rejected);
    }

    static Counts before(long files) {
        return new Counts(files, 0, Map.of(), 0);
    }

    Counts and(Counts other) {
        Map<String, Long> all = new TreeMap<>(rejected);
        other.rejected.forEach((reason, number) -> all.merge(reason, number, Long::sum));
        return new Counts(before + other.before, coded + other.coded, all, fingerprint ^ other.fingerprint);
    }

    /// Whether any input was an article, now or before.
    boolean isUsable() {
        return coded + before > 0;
    }

    @Override
    public String toString() {
        StringBuilder sentence = new StringBuilder(coded + " articles coded");
        if (coded > 0) {
            sentence.append(", fingerprint ").append(Long.toHexString(fingerprint));
        }
        if (before > 0) {
            sentence.append("; ").append(before).append(" files were finished before, nothing changed");
        }
        long refused = rejected.values().stream().mapToLong(Long::longValue).sum();
        if (refused > 0) {
            sentence.append("; ")
                    .append(refused)
                    .append(" rejected (")
                    .append(reasons())
                    .append(')');
        }
        return sentence.append('.').toString();
    }

    private String reasons() {
        return new TreeMap<>(rejected)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
