package org.isnad.export;

import org.isnad.statement.Participant;
import org.isnad.text.Words;

/// Words with where they stand.
final class Anchors {
    private Anchors() {}

    /// Offsets are UTF-16 code units.
    static Fields of(Words words) {
        return new Fields()
                .put("start", words.span().start())
                .put("end", words.span().end())
                .put("text", words.text());
    }

    /// With the id, and the near words where they are others.
    static Fields of(Participant participant) {
        return of(participant.name())
                .put("id", participant.id())
                .put(
                        "via",
                        participant
                                .via()
                                .map(via ->
                                        new Fields().put("start", via.start()).put("end", via.end())));
    }
}
