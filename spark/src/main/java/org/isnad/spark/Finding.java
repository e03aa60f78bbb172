package org.isnad.spark;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Tie;
import org.isnad.store.KnowledgeJson;

/// Rows of what articles say together: for which table, of which day, and the line that `isnad events
/// --format json` and its like print.
final class Finding {
    static final StructType COLUMNS = StructType.fromDDL("`table` STRING, date STRING, json STRING");
    static final String ACTORS = "actors";
    static final String EVENTS = "events";
    static final String TIES = "ties";
    static final String CONTRADICTIONS = "contradictions";

    private Finding() {}

    static Row of(Actor actor) {
        return row(ACTORS, Optional.empty(), KnowledgeJson.write(actor));
    }

    /// Of the day on which it happened, or was first reported.
    static Row of(Event event) {
        return row(EVENTS, event.day(), KnowledgeJson.write(event));
    }

    /// Of the day from which it holds, or on which it was first asserted.
    static Row of(Tie tie) {
        return row(TIES, tie.day(), KnowledgeJson.write(tie));
    }

    /// Of the day on which the earlier statement was published.
    static Row of(Contradiction contradiction) {
        return row(CONTRADICTIONS, contradiction.one().article().date(), KnowledgeJson.write(contradiction));
    }

    private static Row row(String table, Optional<LocalDate> day, String json) {
        return RowFactory.create(table, day.map(LocalDate::toString).orElse(Coded.UNKNOWN), json);
    }
}
