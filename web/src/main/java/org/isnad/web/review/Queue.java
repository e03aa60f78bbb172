package org.isnad.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<Entry> all = this == SAMPLE || this == SECOND ? snapshot.drawn() : snapshot.entries();
        Stream<Entry> open = all.stream()
                .filter(entry -> opinions.find(entry.key(), reader).isEmpty())
                .filter(entry -> lets(entry, snapshot, opinions));
        return order(snapshot).map(open::sorted).orElse(open).toList();
    }

    private boolean lets(Entry entry, Snapshot snapshot, Opinions opinions) {
        return switch (this) {
            case CONFIDENCE, SAMPLE -> true;
            case CONTRADICTED -> !snapshot.contradictions(entry.said()).isEmpty();
            case SECOND -> !opinions.on(entry.key()).isEmpty();
        };
    }

    private Optional<Comparator<Entry>> order(Snapshot snapshot) {
        return switch (this) {
            case CONFIDENCE ->
                Optional.of(Comparator.comparingDouble(
                        entry -> entry.said().statement().confidence()));
            case CONTRADICTED ->
                Optional.of(Comparator.comparingInt(
                        entry -> -snapshot.contradictions(entry.said()).size()));
            case SAMPLE, SECOND -> Optional.empty();
        };
    }
}
