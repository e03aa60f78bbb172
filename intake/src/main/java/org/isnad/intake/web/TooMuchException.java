package org.isnad.intake.web;

import java.io.IOException;

/// An answer has more bytes than {@link WebLimits} allow.
public final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
        super("gives more bytes than are taken from one address");
    }
}
