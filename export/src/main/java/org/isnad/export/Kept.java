package org.isnad.export;

import java.util.EnumSet;
import java.util.Set;

/// What of a statement the formats have a place for that have a place for little.
final class Kept {
    /// An event of GDELT.
    static final Set<Aspect> CAMEO = EnumSet.of(Aspect.AGENT, Aspect.TARGET, Aspect.PLACE, Aspect.TIME);

    /// A report of MAVERICK.
    static final Set<Aspect> REPORT = EnumSet.of(
            Aspect.MODE,
            Aspect.AGENT,
            Aspect.MORE_AGENTS,
            Aspect.TARGET,
            Aspect.MORE_TARGETS,
            Aspect.PLACE,
            Aspect.TIME,
            Aspect.DEATHS,
            Aspect.INJURIES,
            Aspect.OPEN_BOUNDS,
            Aspect.SPEAKER);

    /// An event of ACLED, UCDP GED or the GTD.
    static final Set<Aspect> EVENT = EnumSet.of(
            Aspect.MODE, Aspect.AGENT, Aspect.TARGET, Aspect.PLACE, Aspect.TIME, Aspect.DEATHS, Aspect.SPEAKER);

    /// A note on an incident of STIX.
    static final Set<Aspect> STIX = EnumSet.of(
            Aspect.MODE,
            Aspect.AGENT,
            Aspect.MORE_AGENTS,
            Aspect.TARGET,
            Aspect.MORE_TARGETS,
            Aspect.PLACE,
            Aspect.TIME,
            Aspect.DEATHS,
            Aspect.INJURIES,
            Aspect.OTHER_COUNTS,
            Aspect.STATUS,
            Aspect.SPEAKER,
            Aspect.MORE_SPEAKERS,
            Aspect.CONFIDENCE);

    /// An event or link of FollowTheMoney.
    static final Set<Aspect> FTM = EnumSet.of(
            Aspect.MODE,
            Aspect.AGENT,
            Aspect.MORE_AGENTS,
            Aspect.TARGET,
            Aspect.MORE_TARGETS,
            Aspect.PLACE,
            Aspect.MORE_PLACES,
            Aspect.TIME,
            Aspect.STATUS,
            Aspect.SPEAKER,
            Aspect.MORE_SPEAKERS);

    /// An edge between actors.
    static final Set<Aspect> TIE = EnumSet.of(
            Aspect.AGENT, Aspect.MORE_AGENTS, Aspect.TARGET, Aspect.MORE_TARGETS, Aspect.TIME, Aspect.STATUS);

    /// A page for people.
    static final Set<Aspect> PAGE = EnumSet.of(
            Aspect.MODE,
            Aspect.TRIGGER,
            Aspect.AGENT,
            Aspect.MORE_AGENTS,
            Aspect.TARGET,
            Aspect.MORE_TARGETS,
            Aspect.PLACE,
            Aspect.MORE_PLACES,
            Aspect.TIME,
            Aspect.VAGUE_TIME,
            Aspect.LEANING,
            Aspect.BACKGROUND,
            Aspect.DEATHS,
            Aspect.INJURIES,
            Aspect.OTHER_COUNTS,
            Aspect.OPEN_BOUNDS,
            Aspect.STATUS,
            Aspect.SPEAKER,
            Aspect.MORE_SPEAKERS,
            Aspect.SAYING,
            Aspect.CHANNEL);

    private Kept() {}
}
