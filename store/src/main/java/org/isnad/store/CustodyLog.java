package org.isnad.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table of the log of custody.
final class CustodyLog {
    /// The hash before the first entry.
    static final String BEGINNING = "0".repeat(64);

    private static final int PAGE = 200;
    private static final int AT = 0;
    private static final int TOOL = 1;
    private static final int CONFIGURATION = 2;
    private static final int OPERATOR = 3;
    private static final int DEED = 4;
    private static final int SUBJECT = 5;
    private static final int ROW = 6;
    private static final int DETAIL = 7;
    private static final int BEFORE = 8;
    private static final int AFTER = 9;
    private static final int HASH = 10;

    private final Handle handle;

    CustodyLog(Handle handle) {
        this.handle = handle;
    }

    /// What is to be logged beside who does it and when.
    ///
    /// @param row the number of the row in its table, 0 for none
    record Note(Deed deed, String subject, long row, String detail, String before, String after) {}

    /// An entry as it stands in the table, damaged perhaps.
    record Line(Table.Row row) {
        String hash() {
            return row.text(HASH);
        }

        String deed() {
            return row.text(DEED);
        }

        String subject() {
            return row.text(SUBJECT);
        }

        String after() {
            return row.text(AFTER);
        }

        String tool() {
            return row.text(TOOL);
        }

        String at() {
            return row.text(AT);
        }

        /// The number of the row that it is about.
        long about() {
            return row.values().get(ROW) instanceof Number number ? number.longValue() : 0;
        }

        /// What {@link #hash} must be behind an entry of that hash.
        String hashBehind(String previous) {
            List<@Nullable Object> all = new ArrayList<>(row.values().subList(0, HASH));
            all.addFirst(row.seq());
            all.addFirst(previous);
            return Digest.of(all.toArray());
        }

        /// @throws StoreException if the log was damaged
        LogEntry entry() {
            try {
                return new LogEntry(
                        row.seq(),
                        Instant.parse(at()),
                        tool(),
                        row.text(CONFIGURATION),
                        row.text(OPERATOR),
                        Deed.of(deed()),
                        subject(),
                        row.text(DETAIL),
                        row.text(BEFORE),
                        after(),
                        hash());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new StoreException(
                        "entry " + row.seq() + " of the log is damaged: see what else is with 'isnad verify'", e);
            }
        }
    }

    /// Appends an entry; only inside a transaction that keeps other writers out.
    void append(Note note, Custodian custodian, Instant at) {
        Optional<Line> last = findLast();
        Table.Row open = Table.Row.of(
                last.map(line -> line.row().seq()).orElse(0L) + 1,
                at.toString(),
                Storable.text(custodian.tool()),
                custodian.configuration(),
                Storable.text(custodian.operator().orElse("")),
                note.deed().word(),
                Storable.text(note.subject()),
                note.row(),
                Storable.text(note.detail()),
                note.before(),
                note.after(),
                "");
        List<@Nullable Object> values = new ArrayList<>(open.values());
        values.set(HASH, new Line(open).hashBehind(last.map(Line::hash).orElse(BEGINNING)));
        Table.CUSTODY.insert(handle, new Table.Row(open.seq(), values));
    }

    Optional<Line> findLast() {
        return Table.CUSTODY.findLast(handle).map(Line::new);
    }

    List<Pages.Row<Line>> after(long seq) {
        return Table.CUSTODY.after(handle, seq, PAGE).stream()
                .map(row -> new Pages.Row<>(row.seq(), new Line(row)))
                .toList();
    }

    /// An entry that all was whole.
    record Whole(long seq, Instant at) {
        /// Whether the entry of that number was there when all was whole; clocks go back, numbers do not.
        boolean covers(long entry) {
            return entry <= seq;
        }
    }

    /// When all was verified and found whole for the last time.
    Optional<Whole> findVerified() {
        return handle.createQuery("SELECT seq, logged_at FROM custody WHERE deed = :deed ORDER BY seq DESC LIMIT 1")
                .bind("deed", Deed.VERIFIED.word())
                .map((row, context) -> new Whole(row.getLong("seq"), Instant.parse(row.getString("logged_at"))))
                .findOne();
    }
}
