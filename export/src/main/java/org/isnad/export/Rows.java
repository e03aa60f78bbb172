package org.isnad.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Said;

/// Tables with one row an event.
final class Rows {
    private Rows() {}

    /// Writes the row of one event, or takes down why there is none.
    interface Maker {
        void row(Happening happening, Sheet sheet, Together.Whole.Sum sum);
    }

    /// A format whose table has these columns.
    ///
    /// @param unknown whether unknown cells are `NA`
    static Together.Whole of(String columns, Maker maker, boolean unknown) {
        return (sum, job) -> write(sum, job, Sheet.columns(columns), maker, unknown);
    }

    private static void write(Together.Whole.Sum sum, Job job, List<String> columns, Maker maker, boolean unknown)
            throws IOException {
        job.loss()
                .remark("Numbers are derived from all that were given, by the rule «"
                        + job.settings().rule().word() + "»; another rule gives others.");
        job.rightsHaveNoColumn();
        Map<String, Actor> actors = People.byId(sum.knowledge());
        try (Sheet sheet = unknown ? Sheet.forR(job, columns) : Sheet.commas(job, columns)) {
            for (Event event : sum.knowledge().events()) {
                maker.row(new Happening(event, actors, job), sheet, sum);
            }
        }
    }

    /// Takes down that the statements of an event have no row.
    static void none(Happening happening, String why, String detail) {
        for (Said said : happening.event().reports()) {
            happening.job().loss().miss(why, said.reference(), detail);
        }
    }
}
