package org.isnad.intake.web;

import java.io.IOException;

/// A name leads to an address that is not public.
final class PrivateAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException() {
        super("leads to a private address");
    }
}
