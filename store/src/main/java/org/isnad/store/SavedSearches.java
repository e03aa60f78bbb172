package org.isnad.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The table of saved searches: appended to, the last row of a name counts.
final class SavedSearches {
    private final Handle handle;

    SavedSearches(Handle handle) {
        this.handle = handle;
    }

    Table.Row put(SavedSearch search) {
        Table.Row row = Table.Row.of(
                Table.SAVED_SEARCH.next(handle),
                search.author(),
                Storable.text(search.name()),
                Storable.text(search.address()),
                search.at().toString());
        Table.SAVED_SEARCH.insert(handle, row);
        return row;
    }

    List<SavedSearch> of(String author) {
        return handle.createQuery("SELECT author, name, address, saved_at FROM saved_search s"
                        + " WHERE author = :author AND address <> ''"
                        + " AND seq = (SELECT MAX(seq) FROM saved_search WHERE author = s.author AND name = s.name)"
                        + " ORDER BY name")
                .bind("author", author)
                .map((row, context) -> new SavedSearch(
                        row.getString("author"),
                        row.getString("name"),
                        row.getString("address"),
                        Instant.parse(row.getString("saved_at"))))
                .list();
    }
}
