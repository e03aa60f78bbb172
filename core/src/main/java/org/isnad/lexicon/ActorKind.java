package org.isnad.lexicon;

/// What an actor is.
public enum ActorKind {
    ARMED_GROUP,
    PARTY,
    FORCE,
    STATE,
    BODY,
    AGENCY,
    OUTLET,
    PERSON,
    COMMUNITY
}
