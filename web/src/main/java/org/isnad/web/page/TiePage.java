package org.isnad.web.page;

import java.util.List;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.web.shelf.Snapshot;

/// A relation with all statements that tell of it.
public record TiePage(TieLine line, List<Line> assertedBy, List<Line> deniedBy, List<Line> endedBy) {
    /// The page of a tie.
    public static TiePage of(Tie tie, Snapshot snapshot) {
        return new TiePage(
                TieLine.of(tie, snapshot),
                lines(tie.assertedBy(), snapshot),
                lines(tie.deniedBy(), snapshot),
                lines(tie.endedBy(), snapshot));
    }

    private static List<Line> lines(List<Said> said, Snapshot snapshot) {
        return said.stream().map(one -> Line.of(one, snapshot)).toList();
    }
}
