package org.isnad.lexicon;

/// What a statement is about: PLOVER's events, what PLOVER has no home for, and the ties of the codebook.
public enum StatementType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    CLAIM,
    DENY,
    DEATH,
    FOUND,
    ALLY,
    PLEDGE,
    SPLIT,
    RIVAL,
    LEAD,
    SPEAK,
    PART;

    /// Whether it relates actors over a time rather than happening once.
    public boolean isTie() {
        return switch (this) {
            case FOUND, ALLY, PLEDGE, SPLIT, RIVAL, LEAD, SPEAK, PART -> true;
            default -> false;
        };
    }

    /// Whether the words themselves are the act: its agent is not repeated as its source.
    public boolean isSpeech() {
        return switch (this) {
            case AGREE, REQUEST, REJECT, ACCUSE, THREATEN, SUPPORT, CONSULT, CONCEDE, CLAIM, DENY, PLEDGE -> true;
            default -> false;
        };
    }
}
