package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of what was removed.
final class Removals {
    private final Handle handle;

    Removals(Handle handle) {
        this.handle = handle;
    }

    Table.Row add(Removal removal, long article) {
        Table.Row row = Table.Row.of(
                Table.REMOVAL.next(handle),
                removal.sha256(),
                article,
                Storable.text(removal.doc()),
                Storable.text(removal.reason()),
                removal.at().toString());
        Table.REMOVAL.insert(handle, row);
        return row;
    }

    Optional<Removal> find(String sha256) {
        return handle.createQuery("SELECT seq FROM removal WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne()
                .flatMap(seq -> Table.REMOVAL.find(handle, seq))
                .map(Removals::removal);
    }

    List<Pages.Row<Removal>> after(long seq) {
        return Table.REMOVAL.after(handle, seq, Pages.SIZE).stream()
                .map(row -> new Pages.Row<>(row.seq(), removal(row)))
                .toList();
    }

    private static Removal removal(Table.Row row) {
        return new Removal(row.text(0), row.text(2), row.text(3), Instant.parse(row.text(4)));
    }
}
