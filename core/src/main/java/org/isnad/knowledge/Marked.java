package org.isnad.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Facing.Kind;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// A statement with the marks by which it is compared with others.
///
/// @param kind what makes it contested, if anything does
/// @param agents keys of who does it
/// @param targets keys of those to whom
/// @param places keys of where
/// @param days when; empty if that is not known
record Marked(
        Said said,
        Optional<Kind> kind,
        Set<String> agents,
        Set<String> targets,
        Set<String> places,
        Optional<Days> days) {
    /// News of one happening comes within so many days.
    private static final int GAP = 7;

    static Marked of(Said said) {
        return new Marked(
                said,
                kindOf(said.statement()),
                keys(said.agents()),
                keys(said.targets()),
                keys(said.places()),
                Days.of(said));
    }

    private static Set<String> keys(List<Actor> actors) {
        return actors.stream().map(Actor::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Kind> kindOf(Statement statement) {
        boolean denied = statement.type() == StatementType.DENY
                || statement.status() == Status.DENIED
                || statement.sources().stream().anyMatch(link -> link.stance() == Stance.DENIES);
        if (denied) {
            return Optional.of(Kind.DENIED);
        }
        if (statement.type() == StatementType.CLAIM) {
            return Optional.of(Kind.CLAIMED);
        }
        return statement.status() == Status.UNCONFIRMED ? Optional.of(Kind.UNCONFIRMED) : Optional.empty();
    }

    /// All keys by which another statement can be related to this one.
    List<String> keys() {
        return Stream.of(agents, targets, places)
                .flatMap(Set::stream)
                .distinct()
                .toList();
    }

    /// Whether this contested statement faces the other. Two denials, or two claims of one author, do not.
    boolean faces(Marked other) {
        boolean agree = kind.equals(other.kind) && (type() != StatementType.CLAIM || agents.equals(other.agents));
        return !agree && (type() == other.type() ? isSame(other) : isAbout(other));
    }

    /// Whether both, of one type, can mean the same. Ties need both sides; a happening needs one, as long as
    /// nothing tells it apart.
    private boolean isSame(Marked other) {
        if (type().isTie()) {
            return (meet(agents, other.agents) && meet(targets, other.targets))
                    || (isMutual() && meet(agents, other.targets) && meet(targets, other.agents));
        }
        boolean shared = meet(agents, other.agents) || meet(targets, other.targets);
        return shared && agree(places, other.places) && sameDays(other);
    }

    private boolean isMutual() {
        return type() == StatementType.ALLY || type() == StatementType.RIVAL;
    }

    /// Whether a claim or a denial can be about what the other, of another type, says.
    private boolean isAbout(Marked other) {
        boolean sameActor = meet(agents, other.agents) || meet(agents, other.targets) || meet(targets, other.targets);
        boolean samePlace = meet(places, other.places);
        boolean about = switch (type()) {
            case CLAIM -> other.type() == StatementType.ASSAULT && samePlace && agree(agents, other.agents);
            case DENY -> sameActor && (samePlace || other.type() == StatementType.ACCUSE || isClaim(other));
            default -> false;
        };
        return about && sameDays(other);
    }

    private static boolean isClaim(Marked other) {
        return other.type() == StatementType.CLAIM;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    /// Where one side is not known nothing speaks against it.
    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || meet(one, other);
    }

    /// Where a time is unknown, only the same article can tell that both mean the same.
    private boolean sameDays(Marked other) {
        if (days.isEmpty() || other.days.isEmpty()) {
            return said.article().sha256().equals(other.said.article().sha256());
        }
        return days.get().near(other.days.get(), GAP);
    }

    private StatementType type() {
        return said.statement().type();
    }
}
