package org.isnad.export;

import java.util.Optional;

/// What an actor is, in the codes of PLOVER and CAMEO.
final class Sectors {
    private static final Codes CODES = Codes.of("sectors.csv", 2);

    private Sectors() {}

    /// PLOVER's sector; empty if what the actor is has none, or is not known.
    static Optional<String> plover(Who who) {
        return code(who, "plover");
    }

    /// CAMEO's role, likewise.
    static Optional<String> cameo(Who who) {
        return code(who, "cameo");
    }

    private static Optional<String> code(Who who, String column) {
        int slash = who.id().indexOf('/');
        String office = who.known() && slash >= 0 ? who.id().substring(slash + 1) : "";
        return who.kind().flatMap(kind -> CODES.find(kind.name(), office)).flatMap(code -> code.at(column));
    }
}
