package org.isnad.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Copies a store row by row, and compares row by row what came of it.
final class Copying {
    private static final int PAGE = 50;

    private final StoreAddress source;
    private final StoreAddress target;
    private final Handle from;
    private final Handle to;
    private final SearchIndex index;

    /// @param from a connection in a transaction that sees one state of the source
    /// @param to a connection in a transaction that keeps other writers out of the target
    /// @param index that of the target
    Copying(StoreAddress source, StoreAddress target, Handle from, Handle to, SearchIndex index) {
        this.source = source;
        this.target = target;
        this.from = from;
        this.to = to;
        this.index = index;
    }

    /// @return how many rows were copied
    /// @throws StoreException if the target is not empty, or a row is not the same afterwards
    long copy() {
        for (Table table : Table.values()) {
            if (table.count(to) > 0) {
                throw new StoreException(target + " is not empty: name a store that does not exist yet");
            }
        }
        long rows = 0;
        for (Table table : Table.values()) {
            rows += copy(table);
        }
        for (Table table : Table.values()) {
            compare(table);
        }
        index.rebuild();
        return rows;
    }

    private long copy(Table table) {
        long rows = 0;
        List<Table.Row> page = table.after(from, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> table.insert(to, row));
            rows += page.size();
            page = table.after(from, page.getLast().seq(), PAGE);
        }
        return rows;
    }

    private void compare(Table table) {
        List<Table.Row> there = table.after(from, 0, PAGE);
        List<Table.Row> here = table.after(to, 0, PAGE);
        while (!there.isEmpty() || !here.isEmpty()) {
            compare(table, there, here);
            there = table.after(from, there.getLast().seq(), PAGE);
            here = table.after(to, here.getLast().seq(), PAGE);
        }
    }

    private void compare(Table table, List<Table.Row> there, List<Table.Row> here) {
        if (there.size() != here.size()) {
            throw new StoreException("the table " + table.word() + " has other rows in " + target + " than in " + source
                    + ": nothing was copied, try again");
        }
        for (int i = 0; i < there.size(); i++) {
            if (!there.get(i).digest().equals(here.get(i).digest())) {
                throw new StoreException("row " + there.get(i).seq() + " of the table " + table.word()
                        + " did not arrive in " + target + " as it is in " + source
                        + ": nothing was copied; verify the source, then try again");
            }
        }
    }
}
