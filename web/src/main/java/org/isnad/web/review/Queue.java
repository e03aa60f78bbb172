package org.isnad.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;

/// In which order statements come up for review.
public enum Queue {
    /// The least sure first.
    CONFIDENCE,
    /// Those that most others contradict first.
    CONTRADICTED,
    /// By chance, in the same order for everybody: what is measured on it holds for all statements.
    SAMPLE,
    /// Those that somebody else has decided on, for a second opinion.
    SECOND;

    /// The word for addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The queue of that word.
    ///
    /// @throws Refusal if there is no such queue
    public static Queue of(String word) {
        return Stream.of(values())
                .filter(queue -> queue.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.wrong("no queue '" + word + "': use confidence, contradicted, sample or second"));
    }

    /// Statements on which the reader has not decided yet.
    public List<Entry> open(Snapshot snapshot, Opinions opinions, String reader) {
        return inOrder(snapshot)
                .filter(entry -> opinions.find(entry.key(), reader).isEmpty())
                .filter(entry -> lets(entry, opinions))
                .toList();
    }

    private Stream<Entry> inOrder(Snapshot snapshot) {
        return switch (this) {
            case CONFIDENCE -> snapshot.leastSure().stream();
            case CONTRADICTED ->
                snapshot.entries().stream()
                        .filter(entry -> !snapshot.contradictions(entry.said()).isEmpty())
                        .sorted(Comparator.comparingInt(
                                entry -> -snapshot.contradictions(entry.said()).size()));
            case SAMPLE, SECOND -> snapshot.drawn().stream();
        };
    }

    private boolean lets(Entry entry, Opinions opinions) {
        return this != SECOND || !opinions.on(entry.key()).isEmpty();
    }
}
