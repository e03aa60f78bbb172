package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Decision;
import org.jdbi.v3.core.Handle;

/// The table of what people decided about who is the same: each is added, none ever replaced.
final class DecisionTable {
    private final Handle handle;

    DecisionTable(Handle handle) {
        this.handle = handle;
    }

    /// Empty if the table has it.
    Optional<Table.Row> add(Decision decision) {
        if (all().contains(decision)) {
            return Optional.empty();
        }
        Table.Row row = Table.Row.of(
                Table.DECISION.next(handle),
                decision.kind().name(),
                Storable.text(decision.one()),
                Storable.text(decision.other()),
                Storable.text(decision.author()),
                decision.at().toString(),
                Storable.text(decision.why()));
        Table.DECISION.insert(handle, row);
        return Optional.of(row);
    }

    List<Decision> all() {
        return Table.DECISION.after(handle, 0, Integer.MAX_VALUE).stream()
                .map(row -> new Decision(
                        Decision.Kind.valueOf(row.text(0)),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        Instant.parse(row.text(4)),
                        row.text(5)))
                .toList();
    }
}
