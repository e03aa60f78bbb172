package org.isnad.lexicon;

import java.util.Locale;

/// Who people are that are counted, as far as their words say.
public enum PeopleClass {
    CIVILIANS,
    SOLDIERS,
    POLICE,
    CHILDREN,
    WOMEN,
    ATTACKERS,
    MILITANTS,
    OFFICIALS,
    JOURNALISTS,
    PRISONERS,
    PILGRIMS,
    REFUGEES,
    AID_WORKERS,
    /// Nobody in particular: شخص, رجل.
    PEOPLE;

    /// The word of the coded-article format.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
