package org.isnad.cli;

import org.isnad.lexicon.Status;

/// A colour or weight of letters on a terminal.
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on() {
        return this == PLAIN ? "" : ESCAPE + code + "m";
    }

    String off() {
        return this == PLAIN ? "" : ESCAPE + "0m";
    }

    /// The colour in which a status is shown.
    static Ink of(Status status) {
        return switch (status) {
            case ACTUAL -> GREEN;
            case DENIED -> RED;
            case PLANNED, REQUESTED -> BLUE;
            case POSSIBLE -> YELLOW;
            case UNCONFIRMED -> MAGENTA;
        };
    }
}
