package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of rejections.
final class Rejections {
    /// The column of the SHA-256 in a row of the table.
    static final int SHA256 = 3;

    private final Handle handle;

    Rejections(Handle handle) {
        this.handle = handle;
    }

    /// Adds a rejection; empty if it is there already.
    Optional<Table.Row> add(Rejection rejection, Instant at) {
        if (has(rejection)) {
            return Optional.empty();
        }
        Table.Row row = Table.Row.of(
                Table.REJECTION.next(handle),
                Storable.text(rejection.where()),
                rejection.reason(),
                Storable.text(rejection.sentence()),
                rejection.sha256().orElse(""),
                at.toString());
        Table.REJECTION.insert(handle, row);
        return Optional.of(row);
    }

    private boolean has(Rejection rejection) {
        return handle.createQuery("SELECT COUNT(*) FROM rejection"
                                + " WHERE origin = :origin AND reason = :reason AND sha256 = :sha256")
                        .bind("origin", Storable.text(rejection.where()))
                        .bind("reason", rejection.reason())
                        .bind("sha256", rejection.sha256().orElse(""))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    List<Pages.Row<Rejection>> after(long seq) {
        return handle.createQuery("SELECT seq, origin, reason, sentence, sha256 FROM rejection"
                        + " WHERE seq > :seq ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(
                        row.getLong("seq"),
                        new Rejection(
                                row.getString("origin"),
                                row.getString("reason"),
                                row.getString("sentence"),
                                Optional.of(row.getString("sha256")).filter(digest -> !digest.isEmpty()))))
                .list();
    }
}
