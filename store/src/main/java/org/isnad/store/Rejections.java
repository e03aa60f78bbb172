package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of rejections.
final class Rejections {
    private final Handle handle;

    Rejections(Handle handle) {
        this.handle = handle;
    }

    boolean add(Rejection rejection, Instant at) {
        String sql = "INSERT INTO rejection (origin, reason, sentence, sha256, seq, rejected_at)"
                + " VALUES (:origin, :reason, :sentence, :sha256,"
                + " (SELECT COALESCE(MAX(seq), 0) + 1 FROM rejection), :rejected_at)"
                + " ON CONFLICT (origin, reason, sha256) DO NOTHING";
        return handle.createUpdate(sql)
                        .bind("origin", rejection.where())
                        .bind("reason", rejection.reason())
                        .bind("sentence", rejection.sentence())
                        .bind("sha256", rejection.sha256().orElse(""))
                        .bind("rejected_at", at.toString())
                        .execute()
                > 0;
    }

    long count() {
        return handle.createQuery("SELECT COUNT(*) FROM rejection")
                .mapTo(long.class)
                .one();
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
