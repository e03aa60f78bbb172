package org.isnad.export;

import java.util.EnumSet;
import java.util.Set;

/// What of a statement the formats have a place for that have a place for little.
final class Kept {
    /// An event of GDELT.
    static final Set<Aspect> CAMEO = EnumSet.of(Aspect.AGENT, Aspect.TARGET, Aspect.PLACE, Aspect.TIME);

    private Kept() {}
}
