package org.isnad.export;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.chain.Statement;

/// What a statement has that some format has no place for. Two statements that have the same have equal traits.
public final class Traits {
    private final Set<Aspect> aspects;

    private Traits(Set<Aspect> aspects) {
        this.aspects = aspects;
    }

    /// The traits of a statement.
    public static Traits of(Statement statement) {
        EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (aspect.in(statement).isPresent()) {
                aspects.add(aspect);
            }
        }
        return new Traits(aspects);
    }

    Set<Aspect> aspects() {
        return aspects;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traits traits && aspects.equals(traits.aspects);
    }

    @Override
    public int hashCode() {
        return aspects.hashCode();
    }

    @Override
    public String toString() {
        return aspects.toString();
    }
}
