package org.isnad.store;

import java.util.List;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;

/// How two codings of one article differ.
///
/// @param former the older one
/// @param newer the newer one
/// @param gained statements that only the newer one has
/// @param lost statements that only the former one has
/// @param changed statements on the same words that are not the same
public record Recoding(
        CodedArticle former, CodedArticle newer, List<Statement> gained, List<Statement> lost, List<Change> changed) {
    /// A statement before and after.
    ///
    /// @param before as the former coding has it
    /// @param after as the newer one has it
    /// @param parts what differs: type, mode, agents, targets, places, time, counts, status, sources
    public record Change(Statement before, Statement after, List<String> parts) {
        public Change {
            parts = List.copyOf(parts);
        }
    }

    public Recoding {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }
}
