package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.StatementType;

/// A relation of actors over time, with everybody who asserts or denies it.
///
/// @param id stays as it is when further reports are read later
/// @param type one of the ties, or SANCTION for a ban
/// @param agents who is tied
/// @param targets to whom; may be unknown
/// @param from the earliest time that a statement gives for it; empty if none does
/// @param until the day by which it is told to have ended; empty if nothing tells an end
/// @param asserted the first and last day on which it was asserted, if known
/// @param assertedBy statements that assert it, in the order of the articles
/// @param deniedBy statements that deny it
/// @param endedBy statements that tell its end: a split, a death, a successor
public record Tie(
        String id,
        StatementType type,
        List<Named> agents,
        List<Named> targets,
        Optional<Days> from,
        Optional<Days> until,
        Optional<Days> asserted,
        List<Said> assertedBy,
        List<Said> deniedBy,
        List<Said> endedBy) {
    public Tie {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        assertedBy = List.copyOf(assertedBy);
        deniedBy = List.copyOf(deniedBy);
        endedBy = List.copyOf(endedBy);
    }

    /// All statements that tell of it: those that assert it, then those that deny it.
    public List<Said> said() {
        return Stream.concat(assertedBy.stream(), deniedBy.stream()).toList();
    }

    /// The day by which it stands in order: from when it holds, or when it was first asserted.
    public Optional<LocalDate> day() {
        return from.or(() -> asserted).flatMap(days -> days.first().or(days::last));
    }

    /// Whether an actor stands on either side.
    public boolean has(String actor) {
        return agents.stream().anyMatch(named -> named.id().equals(actor))
                || targets.stream().anyMatch(named -> named.id().equals(actor));
    }
}
