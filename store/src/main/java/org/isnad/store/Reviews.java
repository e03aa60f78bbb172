package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.store.Review.Verdict;
import org.jdbi.v3.core.Handle;

/// The table of reviews: appended to, never changed.
final class Reviews {
    private final Handle handle;

    Reviews(Handle handle) {
        this.handle = handle;
    }

    Table.Row add(Review review) {
        Table.Row row = Table.Row.of(
                Table.REVIEW.next(handle),
                review.sha256(),
                review.statement(),
                review.version(),
                review.author(),
                review.at().toString(),
                review.queue(),
                review.verdict().word(),
                Storable.text(review.change()),
                Storable.text(review.note()));
        Table.REVIEW.insert(handle, row);
        return row;
    }

    List<Pages.Row<Review>> after(long seq) {
        return handle.createQuery("SELECT seq, sha256, statement, version, author, decided_at, queue, verdict,"
                        + " change_json, note FROM review WHERE seq > :seq ORDER BY seq LIMIT 500")
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(
                        row.getLong("seq"),
                        new Review(
                                row.getString("sha256"),
                                row.getString("statement"),
                                row.getString("version"),
                                row.getString("author"),
                                Instant.parse(row.getString("decided_at")),
                                row.getString("queue"),
                                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                                row.getString("change_json"),
                                row.getString("note"))))
                .list();
    }
}
